import type { Findings } from '@/lib/search/browser/find';
import type { FilterPanel } from '@/lib/search/browser/drawing/filter-panel';
import type { SearchData } from '@/lib/search/browser/search-data';
import type { Search } from '@/lib/search/browser/search';
import { facetCounts } from '@/lib/search/facets/facet-counts';

/** Counts for every filter the stories that it leads to. */
export interface Counting {
  /** After a search, among the stories that it found. */
  (search: Search, found: Findings): Promise<void>;
  /** Before the first search, when a reader opens a list of which the page holds the top alone. */
  offerAll: (search: Search) => Promise<void>;
}

/** The numbers are a help: where the facets cannot be loaded, those of the page stay. */
export function counting(data: SearchData, panel: FilterPanel): Counting {
  let counted = false;
  const count = async (search: Search, numbers: readonly number[] | null) => {
    counted = true;
    const facets = await data.facets().catch(() => []);
    const stories = numbers?.flatMap((number) => facets[number] ?? []) ?? facets;
    if (facets.length > 0) panel.count(facetCounts(stories, search.filters));
  };
  return Object.assign(
    (search: Search, { matching }: Findings) =>
      count(search, search.query.trim() === '' ? null : matching.map(({ number }) => number)),
    {
      offerAll: async (search: Search) => {
        if (!counted) await count(search, null);
      },
    },
  );
}
