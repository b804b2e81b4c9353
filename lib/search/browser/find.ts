import type { SearchData, SearchedSegment } from '@/lib/search/browser/search-data';
import type { Search } from '@/lib/search/browser/search';
import { passesAll, passingClaims } from '@/lib/search/facets/story-facets';
import { asksOfClaims, type Filters } from '@/lib/search/facets/filters';
import { isOpen } from '@/lib/search/facets/facet-counts';
import { findStories, type FoundStory } from '@/lib/search/hits/find-stories';
import { isRelated } from '@/lib/search/hits/is-related';
import { type Term, termsOf } from '@/lib/search/hits/terms';
import { indexedWords } from '@/lib/search/shards/indexed-words';

/** A story that was found, by its number. */
export interface NumberedStory {
  number: number;
  places: FoundStory['places'];
}

/** What a search finds. */
export interface Findings {
  /** The stories that have every term; all stories where there is none. */
  matching: readonly NumberedStory[];
  /** Those of them that pass the filters. */
  listed: readonly NumberedStory[];
  /** How many claims pass the filters; null where there are terms, which only a shard can tell. */
  claims: number | null;
  /** Whether every segment was asked. */
  complete: boolean;
}

/**
 * Finds stories by terms and filters. Nothing asked finds nothing; filters alone find the newest first.
 * @returns what was found, again whenever a segment was asked: what it adds stands at the end, so that
 *   stories of newer segments come first, and within one those that are most about the terms.
 */
export async function* find(
  data: SearchData,
  { query, filters }: Search,
): AsyncGenerator<Findings> {
  const terms = termsOf(query);
  if (terms.length > 0) yield* byTerms(data, terms, filters);
  else yield await byFilters(data, query, filters);
}

async function* byTerms(
  data: SearchData,
  terms: readonly Term[],
  filters: Filters,
): AsyncGenerator<Findings> {
  const [matching, listed]: [NumberedStory[], NumberedStory[]] = [[], []];
  for (const [at, segment] of data.segments.entries()) {
    const found = await inSegment(segment, terms);
    const passed = isOpen(filters) ? found : await passing(data, found, filters);
    const [first] = [...passed, ...found];
    if (first && (await isRelatedStory(data, terms, first))) {
      matching.push(...found);
      listed.push(...passed);
    }
    const complete = at + 1 === data.segments.length;
    yield { matching: [...matching], listed: [...listed], claims: null, complete };
  }
}

async function byFilters(data: SearchData, query: string, filters: Filters): Promise<Findings> {
  if (query.trim() !== '' || isOpen(filters)) {
    return { matching: [], listed: [], claims: 0, complete: true };
  }
  const facets = await data.facets();
  const matching = facets.map((_, number) => ({ number, places: [] }));
  const listed = await passing(data, matching, filters);
  const claims = listed.flatMap(({ number }) =>
    passingClaims(facets[number]?.claims ?? [], ({ speaker }) => speaker, filters),
  );
  return { matching, listed, claims: asksOfClaims(filters) ? claims.length : 0, complete: true };
}

async function passing(data: SearchData, stories: readonly NumberedStory[], filters: Filters) {
  const facets = await data.facets();
  return stories.filter(({ number }) => {
    const story = facets[number];
    return story !== undefined && passesAll(story, filters);
  });
}

async function inSegment(
  segment: SearchedSegment,
  terms: readonly Term[],
): Promise<NumberedStory[]> {
  const [index, numberOf] = await Promise.all([segment.index(), segment.numbers()]);
  const results = await Promise.all(terms.map(index.search));
  return findStories(results).map(({ id, places }) => {
    const number = numberOf(id);
    if (number === undefined) throw new Error('the index and its ids are of different builds');
    return { number, places };
  });
}

/** Whether the words that were found have to do with the terms; one story tells for all. */
async function isRelatedStory(data: SearchData, terms: readonly Term[], story: NumberedStory) {
  const words = indexedWords(await data.story(story.number));
  return terms.every(
    (term, i) =>
      term.exact ||
      (story.places[i] ?? []).some((place) =>
        isRelated(term.words[0] ?? '', words[place]?.word ?? ''),
      ),
  );
}
