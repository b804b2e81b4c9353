import type { ShardStory } from '@/lib/search/shards/shard';
import { fingerprint } from '@/lib/text/fingerprint';

/** How stories stand on shards: newest first, so many on each. */
export interface ShardPlan {
  /** Stories a shard. */
  perShard: number;
  /** Changes when any story does, so that no file of one build is taken for that of another. */
  version: string;
}

/** Characters that a shard holds, about 4 kB when compressed: the price of the first result. */
const maxShardLength = 10_000;

/** Plans the shards of all stories. */
export function shardPlan(stories: readonly ShardStory[]): ShardPlan {
  const written = JSON.stringify(stories);
  const mean = written.length / Math.max(1, stories.length);
  return {
    perShard: Math.max(1, Math.round(maxShardLength / mean)),
    version: fingerprint(written),
  };
}
