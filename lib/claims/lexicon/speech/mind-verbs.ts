/** Verbs, by lemma, of what somebody has in mind. */
export const mindVerbs: ReadonlySet<string> = new Set([
  'believe',
  'expect',
  'fear',
  'feel',
  'hope',
  'think',
]);
