/** Verbs, by lemma, with a plain form in what they ask for: “insisted he go”. */
export const wishingVerbs: ReadonlySet<string> = new Set([
  'ask',
  'demand',
  'insist',
  'move',
  'propose',
  'recommend',
  'request',
  'require',
  'suggest',
]);
