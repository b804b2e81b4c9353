import { claimProblem } from '@/lib/build/rows/claim-problem';
import type { ShardStory } from '@/lib/search/shards/shard';
import type { Story } from '@/lib/story/story';

/**
 * Reads the rows back that the search prints of a story.
 * @returns the shard's story, as it came.
 * @throws Error with the first row that may not be shown.
 */
export function checkShardRows(story: Story, shard: ShardStory): ShardStory {
  for (const { anchor, row } of shard.claims) {
    const words = row.map((range) => shard.text.slice(...range)).join(' … ');
    const problem = claimProblem(story, anchor, words);
    if (problem !== null) {
      throw new Error(`search of ${story.slug}: the row “${words}” of ${anchor} ${problem}`);
    }
  }
  return shard;
}
