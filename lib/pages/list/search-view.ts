import type { SearchView } from '@/lib/pages/views';
import { facetCounts, noFilters } from '@/lib/search/facets/facet-counts';
import { catalogueStory } from '@/lib/search/facets/facets-of';
import { shardPlan } from '@/lib/search/shards/shard-plan';
import type { Site } from '@/lib/site/site';

/** What the search page is made of: how the texts are cut into shards, and what filters offer. */
export function searchView(site: Site): SearchView {
  const counts = facetCounts(
    site.entries.map(({ story }) => catalogueStory(site, story)),
    noFilters,
  );
  return {
    kind: 'search',
    ...shardPlan(site.entries),
    counts: {
      topic: [...counts.topic],
      speaker: [...counts.speaker],
      kind: [...counts.kind],
      sentiment: [...counts.sentiment],
      year: [...counts.year],
    },
  };
}
