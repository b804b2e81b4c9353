import type { ClaimKind } from '@/lib/story/claim-reading';

const allegations: readonly ClaimKind[] = ['accuses', 'alleges'];
const statements: readonly ClaimKind[] = ['accuses', 'alleges', 'predicts', 'states'];

/** Words for an earlier claim as a whole, and the kinds of claim that each can stand for. */
export const backReferences: ReadonlyMap<string, readonly ClaimKind[]> = new Map([
  ['account', statements],
  ['accusation', allegations],
  ['accusations', allegations],
  ['allegation', allegations],
  ['allegations', allegations],
  ['assurance', statements],
  ['charge', allegations],
  ['charges', allegations],
  ['claim', statements],
  ['claims', statements],
  ['complaint', allegations],
  ['estimate', statements],
  ['figure', statements],
  ['it', allegations],
  ['number', statements],
  ['report', statements],
  ['suit', allegations],
  ['that', allegations],
  ['this', allegations],
]);

/** The kinds that a denial of a point can answer. */
export const deniable = statements;
