import type { ClaimKind } from '@/lib/story/claim-reading';

/** Nouns that name a statement, singular, and what it does. */
const claimNouns: ReadonlyMap<string, ClaimKind> = new Map([
  ['accusation', 'alleges'],
  ['acknowledgement', 'confirms'],
  ['acknowledgment', 'confirms'],
  ['admission', 'confirms'],
  ['allegation', 'alleges'],
  ['announcement', 'announces'],
  ['argument', 'states'],
  ['assertion', 'alleges'],
  ['assessment', 'states'],
  ['assurance', 'states'],
  ['boast', 'states'],
  ['charge', 'alleges'],
  ['claim', 'alleges'],
  ['complaint', 'alleges'],
  ['concession', 'confirms'],
  ['contention', 'alleges'],
  ['denial', 'denies'],
  ['explanation', 'states'],
  ['forecast', 'predicts'],
  ['insinuation', 'alleges'],
  ['insistence', 'states'],
  ['pledge', 'announces'],
  ['prediction', 'predicts'],
  ['promise', 'announces'],
  ['rebuttal', 'denies'],
  ['remark', 'states'],
  ['statement', 'states'],
  ['suggestion', 'states'],
  ['testimony', 'states'],
  ['vow', 'announces'],
  ['warning', 'predicts'],
]);

/** What a claim noun does, in the singular or the plural; undefined where it is none. */
export const claimNoun = (word: string): ClaimKind | undefined =>
  claimNouns.get(word) ?? claimNouns.get(word.replace(/s$/, ''));
