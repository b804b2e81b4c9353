import type { ClaimArticle, FindClaims, FoundClaim } from '@/bench/claims/gold';
import type { Span } from '@/lib/story/span';

/** The figures of a reader on a set, in percent. */
export interface Score {
  /** Of the annotated claims, those found. */
  readonly recall: number;
  readonly found: number;
  readonly speaker: number;
  readonly content: number;
  readonly resolved: number;
  readonly kind: number;
  readonly 'wrong mouth': number;
}

/**
 * Compares claims as `score.mjs` of the development sets does: a claim pairs with the one whose cue
 * it overlaps, else whose content it overlaps most; names are the same when one contains the other.
 */
export function score(articles: readonly ClaimArticle[], find: FindClaims): Score {
  const total = { gold: 0, found: 0, pairs: 0, speaker: 0, goldSpeakers: 0, foundSpeakers: 0 };
  const names = { resolvable: 0, resolved: 0, named: 0, wrong: 0 };
  const chars = { both: 0, gold: 0, found: 0 };
  let kinds = 0;
  for (const { text, claims } of articles) {
    const found = find(text);
    const pairs = align(claims, found);
    total.gold += claims.length;
    total.found += found.length;
    total.pairs += pairs.size;
    total.goldSpeakers += claims.filter(({ speaker }) => speaker).length;
    total.foundSpeakers += found.filter(({ speaker }) => speaker).length;
    names.named += found.filter(({ resolved }) => resolved).length;
    names.wrong += found.filter((claim) => isWrong(claim, pairs.get(claim))).length;
    chars.gold += size(claims);
    chars.found += size(found);
    for (const [claim, gold] of pairs) {
      total.speaker += overlap(claim.speaker, gold.speaker) > 0 ? 1 : 0;
      names.resolvable += gold.resolved ? 1 : 0;
      names.resolved += gold.resolved && !isWrong(claim, gold) && claim.resolved ? 1 : 0;
      kinds += claim.kind === gold.kind ? 1 : 0;
      chars.both += shared(claim, gold);
    }
  }
  return {
    recall: percent(total.pairs, total.gold),
    found: percent(2 * total.pairs, total.gold + total.found),
    speaker: percent(2 * total.speaker, total.goldSpeakers + total.foundSpeakers),
    content: percent(2 * chars.both, chars.gold + chars.found),
    resolved: percent(names.resolved, names.resolvable),
    kind: percent(kinds, total.pairs),
    'wrong mouth': percent(names.wrong, names.named),
  };
}

export /** The annotated claim that each claim of a reader stands for, where there is one. */
function align(gold: readonly FoundClaim[], found: readonly FoundClaim[]) {
  const pairs = new Map<FoundClaim, FoundClaim>();
  for (const claim of gold) {
    let best: FoundClaim | undefined;
    let most = 4;
    for (const other of found) {
      const cue = overlap(claim.cue, other.cue) > 0 ? 10_000 : 0;
      const same = pairs.has(other) ? 0 : cue + shared(claim, other);
      if (same > most) [best, most] = [other, same];
    }
    if (best) pairs.set(best, claim);
  }
  return pairs;
}

export /** Whether a claim is shown under a name that is not its speaker's. */
function isWrong({ resolved }: FoundClaim, gold: FoundClaim | undefined): boolean {
  if (!resolved) return false;
  if (!gold?.resolved) return true;
  return ![gold.resolved, ...(gold.alt ?? [])].some((name) => isSameName(resolved, name));
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => ` ${plain(name)} `);
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[’']s$/, '')
    .replaceAll(/[.,]/g, '');

function shared(one: FoundClaim, other: FoundClaim): number {
  let chars = 0;
  for (const a of one.content) for (const b of other.content) chars += overlap(a, b);
  return chars;
}

function overlap(a: Span | null, b: Span | null): number {
  return a && b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

const size = (claims: readonly FoundClaim[]): number =>
  claims.flatMap(({ content }) => content).reduce((sum, { start, end }) => sum + end - start, 0);

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
