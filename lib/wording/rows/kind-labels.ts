import type { ClaimKind } from '@/lib/story/claim-reading';

/**
 * The one word by which each kind of claim is filtered and marked. Nouns, so that none can be read
 * as the verb of a sentence: the verb is the article's own and stands in the row.
 */
export const kindLabels: Readonly<Record<ClaimKind, string>> = {
  accuses: 'accusation',
  alleges: 'allegation',
  announces: 'announcement',
  asks: 'request',
  confirms: 'confirmation',
  declines: 'no comment',
  denies: 'denial',
  orders: 'order',
  predicts: 'prediction',
  states: 'statement',
};
