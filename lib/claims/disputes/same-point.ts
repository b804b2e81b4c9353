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
  /** The numbers of all their stems, lowest first. */
  stems: readonly number[];
  /** The places of the claims that hold each of these stems. */
  places: readonly (readonly number[])[];
}

/** @param numberOf numbers stems: the same for all stories that are compared. */
export function claimIndex(
  claims: readonly ReadonlySet<string>[],
  numberOf: (stem: string) => number,
): ClaimIndex {
  const places = new Map<number, number[]>();
  claims.forEach((held, place) => {
    for (const stem of held) {
      const number = numberOf(stem);
      const known = places.get(number);
      if (known) known.push(place);
      else places.set(number, [place]);
    }
  });
  const sorted = [...places].toSorted(([a], [b]) => a - b);
  return {
    sizes: claims.map(({ size }) => size),
    stems: sorted.map(([number]) => number),
    places: sorted.map(([, held]) => held),
  };
}

/** Where shared stems are counted, cleared for each two stories: a new list for each costs more than the count. */
let counts = new Uint16Array(1024);

/** How many of a story's own claims are about the same point as one of another's: `samePoint` of all pairs. */
export function claimsThatMeet(own: ClaimIndex, other: ClaimIndex): number {
  const [height, width] = [own.sizes.length, other.sizes.length];
  if (counts.length < height * width) counts = new Uint16Array(2 * height * width);
  counts.fill(0, 0, height * width);
  const met = new Set<number>();
  let [i, j] = [0, 0];
  while (i < own.stems.length && j < other.stems.length) {
    const step = (own.stems[i] ?? 0) - (other.stems[j] ?? 0);
    if (step === 0) {
      for (const row of own.places[i] ?? []) {
        for (const column of other.places[j] ?? []) {
          const at = row * width + column;
          const shared = (counts[at] ?? 0) + 1;
          counts[at] = shared;
          if (shared < minShared) continue;
          if (isEnough(shared, Math.min(own.sizes[row] ?? 0, other.sizes[column] ?? 0)))
            met.add(row);
        }
      }
    }
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return met.size;
}
