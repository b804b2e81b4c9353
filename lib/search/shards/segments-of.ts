import { createHash } from 'node:crypto';
import type { SearchSegment } from '@/lib/search/shards/search-segment';
import type { Entry } from '@/lib/site/site';

/** As much of an entry as decides where segments end, and when they change. */
type Placed = Pick<Entry, 'digest'> & { story: Pick<Entry['story'], 'id' | 'length'> };

/**
 * A segment has so many stories at least; from then on one story in `chance` ends it, and the last
 * that it may have. Some 800 on average: an edit makes that many records of the index anew, and a
 * search asks one index for each.
 */
const minStories = 400;
const chance = 400;
const maxStories = 1600;

/**
 * Characters of text that a shard holds: with the places of sentences and claims some 10,000, about
 * 4 kB when compressed, the price of the first result.
 */
const maxShardText = 5_500;

/** A segment and its stories, newest first. */
export interface SegmentEntries<Of extends Placed> {
  segment: SearchSegment;
  entries: Of[];
}

/**
 * Cuts the stories of a site into segments, the newest first. Where one ends is told by the ids of
 * its own stories, counted from its oldest: a story that comes, goes or moves changes the segment
 * that it stands in, seldom the next, and never all that are newer.
 * @param entries newest first.
 */
export function segmentsOf<Of extends Placed>(entries: readonly Of[]): SegmentEntries<Of>[] {
  const segments: SegmentEntries<Of>[] = [];
  let own: Of[] = [];
  const end = () => {
    if (own.length > 0) segments.push({ segment: segmentOf(own), entries: own.toReversed() });
    own = [];
  };
  for (const entry of entries.toReversed()) {
    own.push(entry);
    const ends = own.length >= minStories && isLast(entry.story.id);
    if (ends || own.length >= maxStories) end();
  }
  end();
  return segments.toReversed();
}

const isLast = (id: string) => Number.parseInt(hashOf([id]).slice(0, 8), 16) % chance === 0;

/** @param oldestFirst the stories of a segment. */
function segmentOf(oldestFirst: readonly Placed[]): SearchSegment {
  const length = oldestFirst.reduce((sum, { story }) => sum + story.length, 0);
  const [oldest] = oldestFirst;
  return {
    name: hashOf([oldest?.story.id ?? '']).slice(0, 10),
    stories: oldestFirst.length,
    perShard: Math.max(1, Math.round((maxShardText * oldestFirst.length) / Math.max(1, length))),
    version: hashOf(oldestFirst.map(({ digest }) => digest)).slice(0, 8),
  };
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update(' ');
  return hash.digest('hex');
}
