/** Words that open examples of the noun before them: “members, including Latvia”. */
export const exampleOpeners: readonly (readonly string[])[] = [['including'], ['such', 'as']];
