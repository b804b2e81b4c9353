import { openIndex, type StoryIndex } from '@/lib/search/browser/pagefind';
import type { CatalogueStory } from '@/lib/search/catalogue/catalogue';
import { type PackedCatalogue, unpack } from '@/lib/search/catalogue/packed';
import { numberOf, type PackedIds } from '@/lib/search/shelves/packed-ids';
import type { Shelf, ShelfStory } from '@/lib/search/shelves/shelf';
import type { ShelfPlan } from '@/lib/search/shelves/shelf-plan';
import { href, paths } from '@/lib/site/addresses';

/** All that a search may load, each part when it is first asked for. */
export interface Library {
  index: () => Promise<StoryIndex>;
  /** The number of the story with an id of the index. */
  numbers: () => Promise<(id: string) => number | undefined>;
  catalogue: () => Promise<readonly CatalogueStory[]>;
  /** The story of a number, counted newest first. */
  story: (number: number) => Promise<ShelfStory>;
}

export function openLibrary(base: string, { room, version }: ShelfPlan): Library {
  const address = (path: string) => href({ base }, path);
  const load = async <Content>(path: string): Promise<Content> => {
    const response = await fetch(`${address(path)}?v=${version}`);
    if (!response.ok) throw new Error(`${path} is answered with ${response.status}`);
    return response.json();
  };
  const shelf = remembered((number: number) => load<Shelf>(paths.searchShelf(number)));
  return {
    index: remembered<void, StoryIndex>(() => openIndex(address(paths.pagefind), version)),
    numbers: remembered<void, (id: string) => number | undefined>(async () =>
      numberOf(await load<PackedIds>(paths.searchIds)),
    ),
    catalogue: remembered<void, CatalogueStory[]>(async () =>
      unpack(await load<PackedCatalogue>(paths.searchCatalogue)),
    ),
    story: async (number) => {
      const held = (await shelf(Math.floor(number / room)))[number % room];
      if (held === undefined) throw new Error(`no shelf holds story ${number}`);
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
