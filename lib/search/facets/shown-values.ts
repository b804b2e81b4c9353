import type { Facet } from '@/lib/search/facets/filters';

/** As many values of a facet as are seen at a glance. */
const mostAtOnce = 8;

/** Facets whose values have an order of their own. */
const ordered: readonly Facet[] = ['sentiment', 'year'];

const endless: readonly Facet[] = ['topic', 'speaker'];

/** Whether a facet has as many values as the stories bring. */
export const isEndless = (facet: Facet): boolean => endless.includes(facet);

/**
 * Which values of a facet are offered at once and which on request. Those with most stories come
 * first. Of endless facets those that lead nowhere are left out, unless they are chosen.
 * @param values all known values, in the facet's own order if it has one.
 */
export function shownValues(
  facet: Facet,
  values: readonly string[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): { few: string[]; more: string[] } {
  const countOf = (value: string) => counts.get(value) ?? 0;
  const offered = isEndless(facet)
    ? values.filter((value) => countOf(value) > 0 || chosen.includes(value))
    : [...values];
  const inOrder = ordered.includes(facet)
    ? offered
    : offered.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  return { few: inOrder.slice(0, mostAtOnce), more: inOrder.slice(mostAtOnce) };
}
