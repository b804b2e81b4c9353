/** Whether a word tells somebody by age: “the 58-year-old”. */
export const isAged = (word: string): boolean => /^\d{1,3}-year-olds?$/.test(word);
