import type { PlacedStory } from '@/lib/site/storylines/story-points';
import { storylineRule } from '@/lib/site/storylines/storyline';

/** The last few stories that share something, oldest first. */
export interface RecentStories {
  stories: PlacedStory[];
  /**
   * Tells them and their order from any others: polynomials of the stories' marks modulo 2 ** 32, so that
   * a story that comes and one that goes cost a step each. Two rows of digests share both by chance
   * once in 2 ** 64.
   */
  low: number;
  high: number;
}

/** Odd numbers whose products spread over all 32 bits (of the golden ratio; of MurmurHash3). */
const [lowBase, highBase] = [0x9e3779b1, 0x85ebca6b];

const power = (base: number) => {
  let product = 1;
  for (let i = 0; i < storylineRule.maxCompared; i += 1) product = Math.imul(product, base);
  return product;
};
const [lowPower, highPower] = [power(lowBase), power(highBase)];

/** Notes a story as the last of those that share a key with it. */
export function noteStory(
  recent: Map<number, RecentStories>,
  key: number,
  placed: PlacedStory,
): void {
  const held = recent.get(key) ?? { stories: [], low: 0, high: 0 };
  recent.set(key, held);
  held.low = (Math.imul(held.low, lowBase) + placed.low) | 0;
  held.high = (Math.imul(held.high, highBase) + placed.high) | 0;
  if (held.stories.push(placed) <= storylineRule.maxCompared) return;
  const gone = held.stories.shift();
  if (!gone) return;
  held.low = (held.low - Math.imul(gone.low, lowPower)) | 0;
  held.high = (held.high - Math.imul(gone.high, highPower)) | 0;
}

/** What tells a row of such lists from any other. */
export function markOfRecent(lists: readonly RecentStories[]): string {
  let [a, b] = [lowBase, highBase];
  for (const { low, high, stories } of lists) {
    a = Math.imul(a ^ low, lowBase);
    a ^= a >>> 15;
    b = Math.imul((b ^ high) + stories.length, highBase);
    b ^= b >>> 13;
  }
  return `${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
}
