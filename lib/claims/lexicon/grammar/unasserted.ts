/** Subjects of whom nothing is said to have been said: “nobody said”, “no official said”. */
export const nobody: ReadonlySet<string> = new Set([
  'few',
  'hardly',
  'neither',
  'no',
  'no-one',
  'nobody',
  'none',
  'nothing',
  'scarcely',
]);

/** Verbs, by lemma, that leave it open, or deny, that what they are about was said. */
export const doubting: ReadonlySet<string> = new Set([
  'allege',
  'claim',
  'deny',
  'dispute',
  'doubt',
  'imagine',
  'pretend',
  'question',
  'reject',
  'suppose',
  'suspect',
  'wish',
  'wonder',
]);
