import type { ClaimKind } from '@/lib/story/claim-reading';

/** Nouns that name a statement, singular, and what it does. */
const claimNouns: Readonly<Record<string, ClaimKind>> = {
  accusation: 'alleges',
  admission: 'confirms',
  allegation: 'alleges',
  announcement: 'announces',
  argument: 'states',
  assertion: 'alleges',
  assessment: 'states',
  charge: 'alleges',
  claim: 'alleges',
  complaint: 'alleges',
  contention: 'alleges',
  denial: 'denies',
  forecast: 'predicts',
  insinuation: 'alleges',
  pledge: 'announces',
  prediction: 'predicts',
  promise: 'announces',
  remark: 'states',
  statement: 'states',
  suggestion: 'states',
  vow: 'announces',
  warning: 'predicts',
};

/** What a claim noun does, in the singular or the plural; undefined where it is none. */
export const claimNoun = (word: string): ClaimKind | undefined =>
  claimNouns[word] ?? claimNouns[word.replace(/s$/, '')];
