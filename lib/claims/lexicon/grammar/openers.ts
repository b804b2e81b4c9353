/** Words that open a clause which tells when, why, how or on what condition, whatever follows. */
export const subordinators: ReadonlySet<string> = new Set([
  'although',
  'because',
  'if',
  'lest',
  'though',
  'unless',
  'whenever',
  'whereas',
  'wherever',
  'while',
]);

/** Words that open a clause, or a phrase, by what follows: “after it fell”, “after the fall”. */
export const halfSubordinators: ReadonlySet<string> = new Set([
  'after',
  'as',
  'before',
  'once',
  'since',
  'so',
  'than',
  'until',
]);

/** Words that open a question, told or asked: “whether it fell”, “how it fell”. */
export const questionWords: ReadonlySet<string> = new Set([
  'how',
  'what',
  'whatever',
  'when',
  'where',
  'whether',
  'why',
]);

/** Pronouns that open a clause about the noun phrase before them. */
export const relativePronouns: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
]);

/** Openers that leave it open whether what they open is so. */
export const conditions: ReadonlySet<string> = new Set(['if', 'lest', 'unless', 'whether']);
