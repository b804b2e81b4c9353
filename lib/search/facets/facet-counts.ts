import { type StoryFacets, passesAll, valuesOf } from '@/lib/search/facets/story-facets';
import { facets, type Facet, type Filters } from '@/lib/search/facets/filters';

/** How many stories each value of a facet leads to, the value with most first. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts for each value the stories that choosing it alone in its facet would list, whatever is
 * chosen in that facet now.
 */
export function facetCounts(stories: readonly StoryFacets[], filters: Filters): FacetCounts {
  const counted = (facet: Facet) => count(stories, facet, { ...filters, [facet]: [] });
  return {
    topic: counted('topic'),
    speaker: counted('speaker'),
    kind: counted('kind'),
    sentiment: counted('sentiment'),
    year: counted('year'),
  };
}

function count(stories: readonly StoryFacets[], facet: Facet, filters: Filters) {
  const counts = new Map<string, number>();
  for (const story of stories) {
    if (!passesAll(story, filters)) continue;
    for (const value of new Set(valuesOf(story, facet, filters))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return new Map([...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** No value chosen of any facet. */
export const noFilters: Filters = Object.freeze({
  topic: [],
  speaker: [],
  kind: [],
  sentiment: [],
  year: [],
});

/** Whether nothing is chosen. */
export const isOpen = (filters: Filters): boolean =>
  facets.every((facet) => filters[facet].length === 0);
