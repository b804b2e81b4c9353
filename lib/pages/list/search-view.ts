import { createHash } from 'node:crypto';
import type { SearchView } from '@/lib/pages/views';
import { facetCounts, noFilters } from '@/lib/search/facets/facet-counts';
import { catalogueOf } from '@/lib/search/facets/facets-of';
import { packSegments } from '@/lib/search/shards/search-segment';
import { segmentsOf } from '@/lib/search/shards/segments-of';
import type { Site } from '@/lib/site/site';

/** What the search page is made of: the segments that are searched, and what filters offer. */
export function searchView(site: Site): SearchView {
  const segments = segmentsOf(site.entries).map(({ segment }) => segment);
  const hash = createHash('sha256');
  for (const { version } of segments) hash.update(version);
  const counts = facetCounts(catalogueOf(site), noFilters);
  return {
    kind: 'search',
    segments: packSegments(segments),
    version: hash.digest('hex').slice(0, 8),
    counts: {
      topic: [...counts.topic],
      speaker: [...counts.speaker],
      kind: [...counts.kind],
      sentiment: [...counts.sentiment],
      year: [...counts.year],
    },
  };
}
