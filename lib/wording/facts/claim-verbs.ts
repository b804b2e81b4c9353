import type { ClaimKind } from '@/lib/story/claim-reading';

/** The one word by which each kind of claim is shown. */
export const claimVerbs: Readonly<Record<ClaimKind, string>> = {
  accuses: 'accuses',
  alleges: 'alleges',
  announces: 'announces',
  asks: 'asks',
  confirms: 'confirms',
  declines: 'declines to say',
  denies: 'denies',
  orders: 'orders',
  predicts: 'predicts',
  states: 'says',
};
