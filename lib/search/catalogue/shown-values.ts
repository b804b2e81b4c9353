import type { Facet } from '@/lib/search/catalogue/filters';

/** As many values of a facet as are seen at a glance. */
const mostAtOnce = 8;

/** Facets whose values have an order of their own. */
const ordered: readonly Facet[] = ['sentiment', 'year'];

/** Facets with as many values as the stories bring; those that lead nowhere are left out. */
const endless: readonly Facet[] = ['topic', 'speaker'];

/**
 * Which values of a facet are offered at once and which on request. Those with most stories come
 * first; what is chosen is always offered.
 * @param values all known values, in the facet's own order if it has one.
 */
export function shownValues(
  facet: Facet,
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): { few: string[]; more: string[] } {
  const countOf = (value: string) => counts.get(value) ?? 0;
  const offered = endless.includes(facet)
    ? values.filter((value) => countOf(value) > 0 || chosen.includes(value))
    : [...values];
  const inOrder = ordered.includes(facet)
    ? offered
    : offered.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  return { few: inOrder.slice(0, mostAtOnce), more: inOrder.slice(mostAtOnce) };
}
