import { openIndex, type StoryIndex } from '@/lib/search/browser/pagefind';
import type { StoryFacets } from '@/lib/search/facets/story-facets';
import { type PackedFacets, unpack } from '@/lib/search/facets/packed';
import { numberOf, type PackedIds } from '@/lib/search/shards/packed-ids';
import type { Shard, ShardStory } from '@/lib/search/shards/shard';
import type { ShardPlan } from '@/lib/search/shards/shard-plan';
import { href, paths } from '@/lib/site/addresses';

/** All that a search may load, each part when it is first asked for. */
export interface SearchData {
  index: () => Promise<StoryIndex>;
  /** The number of the story with an id of the index. */
  numbers: () => Promise<(id: string) => number | undefined>;
  facets: () => Promise<readonly StoryFacets[]>;
  /** The story of a number, counted newest first. */
  story: (number: number) => Promise<ShardStory>;
}

export function openSearchData(base: string, { perShard, version }: ShardPlan): SearchData {
  const address = (path: string) => href({ base }, path);
  const load = async <Content>(path: string): Promise<Content> => {
    const response = await fetch(`${address(path)}?v=${version}`);
    if (!response.ok) throw new Error(`${path} is answered with ${response.status}`);
    return response.json();
  };
  const shard = remembered((number: number) => load<Shard>(paths.searchShard(number)));
  return {
    index: remembered<void, StoryIndex>(() => openIndex(address(paths.pagefind), version)),
    numbers: remembered<void, (id: string) => number | undefined>(async () =>
      numberOf(await load<PackedIds>(paths.searchIds)),
    ),
    facets: remembered<void, StoryFacets[]>(async () =>
      unpack(await load<PackedFacets>(paths.searchFacets)),
    ),
    story: async (number) => {
      const held = (await shard(Math.floor(number / perShard)))[number % perShard];
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
