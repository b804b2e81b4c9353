/** Verbs, by lemma, that put a quoted question: “Is it late?” the board wondered. */
export const questionVerbs: ReadonlySet<string> = new Set(['ask', 'wonder']);
