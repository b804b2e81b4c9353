import { facets, type Filters } from '@/lib/search/facets/filters';
import { termsOf } from '@/lib/search/hits/terms';
import { kindLabels } from '@/lib/wording/rows/kind-labels';
import { count } from '@/lib/wording/count';

/** How much was found. */
export interface SearchHits {
  stories: number;
  /** Null while not all stories that were found are loaded. */
  claims: number | null;
  /** How many stories are shown. */
  shown: number;
}

/** What was asked: ` for “distillation” by Anthropic`. */
function asked(query: string, filters: Filters): string {
  const others = facets
    .filter((facet) => facet !== 'speaker')
    .map((facet) => filters[facet].map((value) => valueWords(facet, value)).join(' or '))
    .filter((words) => words !== '');
  return [
    query.trim() && ` for ${quoted(query.trim())}`,
    filters.speaker.length > 0 && ` by ${filters.speaker.join(' or ')}`,
    others.length > 0 && ` (${others.join(', ')})`,
  ]
    .filter(Boolean)
    .join('');
}

/** In quotation marks, unless the reader wrote some. */
const quoted = (query: string) => (/["“”„«»]/.test(query) ? query : `“${query}”`);

const labels = new Map(Object.entries(kindLabels));

/** How a value of a facet is shown: "statement" for `states`, "Very bullish". */
export function valueWords(facet: (typeof facets)[number], value: string): string {
  if (facet === 'kind') return labels.get(value) ?? value;
  return facet === 'sentiment' ? value.slice(0, 1).toUpperCase() + value.slice(1) : value;
}

/** What was found, in a sentence: "1 story, 1 claim for “distillation” by Anthropic". */
export function resultWords(
  { stories, claims, shown }: SearchHits,
  query: string,
  filters: Filters,
) {
  if (query.trim() !== '' && termsOf(query).length === 0) {
    return `${quoted(query.trim())} is in too many stories to be searched for.`;
  }
  if (stories === 0) return `Nothing found${asked(query, filters)}.`;
  return [
    count(stories, 'story', 'stories'),
    claims !== null && claims > 0 && `, ${count(claims, 'claim')}`,
    asked(query, filters),
    shown < stories && `; the first ${shown} are shown`,
  ]
    .filter(Boolean)
    .join('');
}
