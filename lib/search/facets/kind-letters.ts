import type { ClaimKind } from '@/lib/story/claim-reading';

/** The letter by which the packed facets names each kind. */
export const kindLetters: readonly (readonly [ClaimKind, string])[] = [
  ['accuses', 'a'],
  ['alleges', 'b'],
  ['announces', 'c'],
  ['asks', 'd'],
  ['confirms', 'e'],
  ['declines', 'f'],
  ['denies', 'g'],
  ['orders', 'h'],
  ['predicts', 'i'],
  ['states', 'j'],
];
