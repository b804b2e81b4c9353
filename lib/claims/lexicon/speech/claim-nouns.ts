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
  ['belief', 'predicts'],
  ['boast', 'states'],
  ['charge', 'alleges'],
  ['claim', 'alleges'],
  ['commitment', 'announces'],
  ['complaint', 'alleges'],
  ['concession', 'confirms'],
  ['conclusion', 'states'],
  ['confirmation', 'confirms'],
  ['contention', 'alleges'],
  ['criticism', 'accuses'],
  ['denial', 'denies'],
  ['explanation', 'states'],
  ['finding', 'states'],
  ['forecast', 'predicts'],
  ['hint', 'states'],
  ['insinuation', 'alleges'],
  ['insistence', 'states'],
  ['pledge', 'announces'],
  ['prediction', 'predicts'],
  ['promise', 'announces'],
  ['rebuttal', 'denies'],
  ['recommendation', 'asks'],
  ['remark', 'states'],
  ['revelation', 'announces'],
  ['ruling', 'orders'],
  ['statement', 'states'],
  ['suggestion', 'states'],
  ['testimony', 'states'],
  ['threat', 'announces'],
  ['vow', 'announces'],
  ['warning', 'predicts'],
]);

/** What a claim noun does, in the singular or the plural; undefined where it is none. */
export const claimNoun = (word: string): ClaimKind | undefined =>
  claimNouns.get(word) ?? claimNouns.get(word.replace(/^counter-?/, '').replace(/s$/, ''));

/** A noun of a claim with the prepositions that open what it is about. */
export interface ObjectNoun {
  readonly kind: ClaimKind;
  readonly prepositions: readonly string[];
}

/** Nouns that name a claim by what it is about, singular: “his allegation of fraud”. */
const objectNouns: ReadonlyMap<string, ObjectNoun> = new Map([
  ['accusation', { kind: 'accuses', prepositions: ['of', 'against'] }],
  ['admission', { kind: 'confirms', prepositions: ['of'] }],
  ['allegation', { kind: 'alleges', prepositions: ['of', 'against'] }],
  ['announcement', { kind: 'announces', prepositions: ['of', 'about'] }],
  ['apology', { kind: 'states', prepositions: ['for'] }],
  ['claim', { kind: 'alleges', prepositions: ['of', 'about'] }],
  ['complaint', { kind: 'accuses', prepositions: ['about', 'of', 'against'] }],
  ['condemnation', { kind: 'accuses', prepositions: ['of'] }],
  ['criticism', { kind: 'accuses', prepositions: ['of', 'for', 'over'] }],
  ['denial', { kind: 'denies', prepositions: ['of'] }],
  ['forecast', { kind: 'predicts', prepositions: ['of', 'for'] }],
  ['objection', { kind: 'denies', prepositions: ['to'] }],
  ['prediction', { kind: 'predicts', prepositions: ['of', 'about'] }],
  ['rumor', { kind: 'alleges', prepositions: ['of', 'about'] }],
  ['rumour', { kind: 'alleges', prepositions: ['of', 'about'] }],
  ['warning', { kind: 'predicts', prepositions: ['of', 'about', 'against'] }],
]);

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** What a noun that is followed by what it is about does, in the singular or the plural. */
export const objectNoun = (word: string): ObjectNoun | undefined =>
  objectNouns.get(word) ?? objectNouns.get(singular(word));

/** Nouns of what somebody says that they will do or not do, singular: “her vow to resign”. */
const promiseNouns: ReadonlyMap<string, ClaimKind> = new Map([
  ['commitment', 'announces'],
  ['instruction', 'orders'],
  ['invitation', 'asks'],
  ['offer', 'announces'],
  ['pledge', 'announces'],
  ['promise', 'announces'],
  ['proposal', 'asks'],
  ['recommendation', 'asks'],
  ['refusal', 'declines'],
  ['threat', 'announces'],
  ['vow', 'announces'],
]);

/** What a noun does that an infinitive follows, in the singular or the plural. */
export const promiseNoun = (word: string): ClaimKind | undefined =>
  promiseNouns.get(word) ?? promiseNouns.get(singular(word));

/** Plurals that tell of something said by nobody in particular, where nobody owns them, and what they do. */
export const hearsayNouns: ReadonlyMap<string, ClaimKind> = new Map([
  ['accusations', 'alleges'],
  ['allegations', 'alleges'],
  ['complaints', 'alleges'],
  ['reports', 'states'],
  ['rumors', 'alleges'],
  ['rumours', 'alleges'],
]);

/** The same, where a preposition or “there were” leads to them. */
export const ledNouns: ReadonlySet<string> = new Set([
  'claims',
  'criticisms',
  'suggestions',
  'warnings',
]);

/** Nouns of what somebody makes in saying it, singular, and what they do. */
const madeNouns: ReadonlyMap<string, ClaimKind> = new Map([
  ['accusation', 'alleges'],
  ['allegation', 'alleges'],
  ['announcement', 'announces'],
  ['appeal', 'asks'],
  ['apology', 'states'],
  ['claim', 'alleges'],
  ['demand', 'asks'],
  ['motion', 'asks'],
  ['offer', 'announces'],
  ['plea', 'asks'],
  ['pledge', 'announces'],
  ['prediction', 'predicts'],
  ['promise', 'announces'],
  ['proposal', 'asks'],
  ['recommendation', 'asks'],
  ['request', 'asks'],
  ['threat', 'announces'],
  ['vow', 'announces'],
]);

/** What “made the announcement” does, by its noun in the singular or the plural. */
export const madeNoun = (word: string): ClaimKind | undefined =>
  madeNouns.get(word) ?? madeNouns.get(singular(word));
