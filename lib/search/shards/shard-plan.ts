import { createHash } from 'node:crypto';
import type { Entry } from '@/lib/site/site';

/** How stories stand on shards: newest first, so many on each. */
export interface ShardPlan {
  /** Stories a shard. */
  perShard: number;
  /** Changes when any story does, so that no file of one build is taken for that of another. */
  version: string;
}

/**
 * Characters of text that a shard holds: with the places of sentences and claims some 10,000, about
 * 4 kB when compressed, the price of the first result.
 */
const maxShardText = 5_500;

/** Plans the shards of all stories. */
export function shardPlan(entries: readonly Pick<Entry, 'story' | 'digest'>[]): ShardPlan {
  const hash = createHash('sha256');
  let length = 0;
  for (const { story, digest } of entries) {
    hash.update(digest);
    length += story.length;
  }
  const mean = length / Math.max(1, entries.length);
  return {
    perShard: Math.max(1, Math.round(maxShardText / mean)),
    version: hash.digest('hex').slice(0, 8),
  };
}
