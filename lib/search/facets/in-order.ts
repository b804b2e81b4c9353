import type { Facet } from '@/lib/search/facets/filters';
import { sentimentSteps } from '@/lib/story/sentiment';

const steps: readonly string[] = sentimentSteps;

/** The values of a facet in its own order: steps from low to high, the latest year first. */
export function inOrder(facet: Facet, values: readonly string[]): string[] {
  if (facet === 'sentiment') {
    return values.toSorted((a, b) => steps.indexOf(a) - steps.indexOf(b));
  }
  return facet === 'year' ? values.toSorted().toReversed() : [...values];
}
