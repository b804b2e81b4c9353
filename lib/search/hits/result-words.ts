import { fill } from '@/lib/languages/format/fill';
import { inForm } from '@/lib/languages/format/in-form';
import { inCommas } from '@/lib/languages/format/in-commas';
import { quoted } from '@/lib/languages/format/quoted';
import { facets, type Filters } from '@/lib/search/facets/filters';
import type { SearchWords } from '@/lib/search/hits/search-words';
import { termsOf } from '@/lib/search/hits/terms';

/** How much was found. */
export interface SearchHits {
  stories: number;
  /** Null while not all stories that were found are loaded. */
  claims: number | null;
  /** How many stories are shown. */
  shown: number;
}

/** What was asked: ` for “distillation” by Anthropic`. */
function asked(query: string, filters: Filters, words: SearchWords): string {
  const { forQuery, bySpeakers, among, or } = words.search;
  const others = facets
    .filter((facet) => facet !== 'speaker')
    .map((facet) => filters[facet].map((value) => valueWords(facet, value, words.kinds)).join(or))
    .filter((told) => told !== '');
  return [
    query.trim() && fill(forQuery, { query: inQuotes(query.trim(), words) }),
    filters.speaker.length > 0 && fill(bySpeakers, { speakers: filters.speaker.join(or) }),
    others.length > 0 && fill(among, { filters: inCommas(words.language, others) }),
  ]
    .filter(Boolean)
    .join('');
}

/** In quotation marks, unless the reader wrote some. */
const inQuotes = (query: string, { language }: SearchWords) =>
  /["“”„«»]/.test(query) ? query : quoted(language, query);

/** How a value of a facet is shown: "statement" for `states`, "Very bullish". */
export function valueWords(
  facet: (typeof facets)[number],
  value: string,
  kinds: SearchWords['kinds'],
): string {
  if (facet === 'kind') return new Map(Object.entries(kinds)).get(value) ?? value;
  return facet === 'sentiment' ? value.slice(0, 1).toUpperCase() + value.slice(1) : value;
}

/** What was found, in a sentence: "1 story, 1 claim for “distillation” by Anthropic". */
export function resultWords(
  { stories, claims, shown }: SearchHits,
  query: string,
  filters: Filters,
  words: SearchWords,
) {
  const { language, search, counts } = words;
  if (query.trim() !== '' && termsOf(query).length === 0) {
    return fill(search.tooCommon, { query: inQuotes(query.trim(), words) });
  }
  if (stories === 0) return fill(search.nothing, { asked: asked(query, filters, words) });
  const found = [
    inForm(language, counts.story, stories),
    ...(claims !== null && claims > 0 ? [inForm(language, counts.claim, claims)] : []),
  ];
  return [
    inCommas(language, found),
    asked(query, filters, words),
    shown < stories && fill(search.firstShown, { shown }),
  ]
    .filter(Boolean)
    .join('');
}
