import { stems } from '@/lib/claims/disputes/shared-words';
import { remembered } from '@/lib/strings/remembered';
import type { Claim } from '@/lib/story/story';

/**
 * Two claims of different articles are about the same point when they share this many words and
 * more than this part of the words of the shorter one.
 */
const minShared = 3;
const samePart = 0.5;

/** The stems of what a claim holds, its target included; it is compared with many. */
export const claimStems: (claim: Claim) => ReadonlySet<string> = remembered(({ content, target }) =>
  stems([target, ...content].map((part) => part?.text ?? '').join(' ')),
);

/** Whether two claims, each given by its stems, are about the same point. */
export function samePoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < minShared) return false;
  let shared = 0;
  for (const stem of shorter) if (longer.has(stem)) shared += 1;
  return isEnough(shared, shorter.size);
}

const isEnough = (shared: number, shorter: number) =>
  shared >= minShared && shared / shorter > samePart;

/** The claims of a story by the stems that they hold, for stories that are compared with many. */
export interface ClaimIndex {
  /** How many stems each claim has. */
  sizes: readonly number[];
  /** The places of the claims that hold a stem. */
  places: ReadonlyMap<string, readonly number[]>;
}

export function claimIndex(claims: readonly ReadonlySet<string>[]): ClaimIndex {
  const places = new Map<string, number[]>();
  claims.forEach((held, place) => {
    for (const stem of held) {
      const known = places.get(stem);
      if (known) known.push(place);
      else places.set(stem, [place]);
    }
  });
  return { sizes: claims.map(({ size }) => size), places };
}

/** Whether one of the claims of an index is about the same point: `samePoint` of it and each, at once. */
export function meetsSome(own: ReadonlySet<string>, { sizes, places }: ClaimIndex): boolean {
  const shared = sizes.map(() => 0);
  for (const stem of own) {
    for (const place of places.get(stem) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  return sizes.some((size, place) => isEnough(shared[place] ?? 0, Math.min(size, own.size)));
}
