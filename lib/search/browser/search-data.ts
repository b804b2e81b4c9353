import { openIndex, type StoryIndex } from '@/lib/search/browser/pagefind';
import type { StoryFacets } from '@/lib/search/facets/story-facets';
import { type PackedFacets, unpack } from '@/lib/search/facets/packed';
import { numberOf, type PackedIds } from '@/lib/search/shards/packed-ids';
import type { SearchSegment } from '@/lib/search/shards/search-segment';
import type { Shard, ShardStory } from '@/lib/search/shards/shard';
import { href, paths } from '@/lib/site/addresses';

/** What is searched as one. */
export interface SearchedSegment {
  index: () => Promise<StoryIndex>;
  /** The number of the story with an id of the index. */
  numbers: () => Promise<(id: string) => number | undefined>;
}

/** All that a search may load, each part when it is first asked for. */
export interface SearchData {
  /** Newest first. */
  segments: readonly SearchedSegment[];
  facets: () => Promise<readonly StoryFacets[]>;
  /** The story of a number, counted newest first over all segments. */
  story: (number: number) => Promise<ShardStory>;
}

/** @param version changes when any story does. */
export function openSearchData(
  base: string,
  segments: readonly SearchSegment[],
  version: string,
): SearchData {
  const address = (path: string) => href({ base }, path);
  const load = async <Content>(path: string, tag: string): Promise<Content> => {
    const response = await fetch(`${address(path)}?v=${tag}`);
    if (!response.ok) throw new Error(`${path} is answered with ${response.status}`);
    return response.json();
  };
  const shard = remembered((path: string) => load<Shard>(path, version));
  const firsts = segments.map((_, i) =>
    segments.slice(0, i).reduce((sum, { stories }) => sum + stories, 0),
  );
  return {
    segments: segments.map(({ name, version: own }, i) => ({
      index: remembered<void, StoryIndex>(() =>
        openIndex(address(paths.pagefind), address(paths.searchIndex(name)), own),
      ),
      numbers: remembered<void, (id: string) => number | undefined>(async () => {
        const within = numberOf(await load<PackedIds>(paths.searchIds(name), own));
        return (id) => {
          const number = within(id);
          return number === undefined ? undefined : (firsts[i] ?? 0) + number;
        };
      }),
    })),
    facets: remembered<void, StoryFacets[]>(async () =>
      unpack(await load<PackedFacets>(paths.searchFacets, version)),
    ),
    story: async (number) => {
      const at = firsts.findLastIndex((first) => first <= number);
      const segment = segments[at];
      if (segment === undefined) throw new Error(`no segment holds story ${number}`);
      const { name, perShard } = segment;
      const within = number - (firsts[at] ?? 0);
      const stories = await shard(paths.searchShard(name, Math.floor(within / perShard)));
      const held = stories[within % perShard];
      if (held === undefined) throw new Error(`no shard holds story ${number}`);
      return held;
    },
  };
}

/** A function that keeps what it answered, but not its failures: these may be tried again. */
function remembered<Key, Answer>(answer: (key: Key) => Promise<Answer>) {
  const known = new Map<Key, Promise<Answer>>();
  return (key: Key): Promise<Answer> => {
    const given =
      known.get(key) ??
      answer(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, given);
    return given;
  };
}
