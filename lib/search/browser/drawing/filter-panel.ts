import { filterBox } from '@/lib/search/browser/drawing/filter-box';
import { part } from '@/lib/search/browser/drawing/parts';
import type { FacetCounts } from '@/lib/search/facets/facet-counts';
import { facets, type Filters } from '@/lib/search/facets/filters';

/** All checkboxes of the page. */
export interface FilterPanel {
  choose: (filters: Filters) => void;
  count: (counts: FacetCounts) => void;
}

export function filterPanel(panel: HTMLElement): FilterPanel {
  const boxes = facets
    .filter((facet) => panel.querySelector(`[data-part="${facet}"]`))
    .map((facet) => ({ facet, box: filterBox(part(panel, facet), facet) }));
  return {
    choose: (filters) => boxes.forEach(({ facet, box }) => box.choose(filters[facet])),
    count(counts) {
      const { activeElement } = document;
      boxes.forEach(({ facet, box }) => box.count(counts[facet]));
      // An element that is moved loses the focus.
      if (activeElement instanceof HTMLElement && panel.contains(activeElement)) {
        activeElement.focus({ preventScroll: true });
      }
    },
  };
}
