/** Auxiliaries that leave open whether it happens, lower case as a tagger splits them. */
export const modals: ReadonlySet<string> = new Set([
  'ca',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'wo',
  'would',
  "'d",
  "'ll",
]);
