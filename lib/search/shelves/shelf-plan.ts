import type { ShelfStory } from '@/lib/search/shelves/shelf';
import { fingerprint } from '@/lib/parse/anchors';

/** How stories stand on shelves: newest first, so many on each. */
export interface ShelfPlan {
  /** Stories a shelf. */
  room: number;
  /** Changes when any story does, so that no file of one build is taken for that of another. */
  version: string;
}

/** Characters that a shelf holds, about 4 kB when compressed: the price of the first result. */
const enough = 10_000;

/** Plans the shelves of all stories. */
export function shelfPlan(stories: readonly ShelfStory[]): ShelfPlan {
  const written = JSON.stringify(stories);
  const mean = written.length / Math.max(1, stories.length);
  return { room: Math.max(1, Math.round(enough / mean)), version: fingerprint(written) };
}
