import type { FindClaims, FoundClaim } from '@/bench/claims/gold';
import type { ClaimKind } from '@/lib/story/claim-reading';

const name = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`;
const verbs: Readonly<Record<string, ClaimKind>> = {
  accused: 'accuses',
  added: 'states',
  alleged: 'alleges',
  announced: 'announces',
  asked: 'asks',
  claimed: 'alleges',
  confirmed: 'confirms',
  denied: 'denies',
  ordered: 'orders',
  rejected: 'denies',
  said: 'states',
  says: 'states',
  told: 'states',
  urged: 'asks',
  warned: 'predicts',
  wrote: 'states',
};
const tex = '``';
const cue = Object.keys(verbs).join('|');

/** “Quoted words,” said Name; Name verb the rest of the sentence. */
const patterns = [
  new RegExp(
    `(?:“|"|${tex})(?<content>[^”"]+?)(?:”|"|''),? (?<cue>${cue}) (?<speaker>${name})`,
    'gdu',
  ),
  new RegExp(`(?<speaker>${name}) (?<cue>${cue})(?: that)? (?<content>[^.“]+)`, 'gdu'),
];

/** What a few regular expressions find: the measure of what a grammar adds. */
export const plainReader: FindClaims = (text) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(claimOf));

function claimOf({ groups, indices }: RegExpExecArray): FoundClaim[] {
  const [speaker, said, content] = [
    indices?.groups?.['speaker'],
    indices?.groups?.['cue'],
    indices?.groups?.['content'],
  ].map((place) => place && { start: place[0], end: place[1] });
  const kind = verbs[groups?.['cue'] ?? ''];
  if (!speaker || !said || !content || !kind) return [];
  return [{ speaker, resolved: groups?.['speaker'] ?? null, cue: said, kind, content: [content] }];
}
