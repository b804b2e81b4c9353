/** Verbs, by lemma, of which “when” tells what, and not the time. */
export const whenTellers: ReadonlySet<string> = new Set([
  'announce',
  'ask',
  'clarify',
  'decide',
  'describe',
  'disclose',
  'explain',
  'recall',
  'recount',
  'remember',
  'reveal',
  'say',
  'see',
  'specify',
  'wonder',
]);
