import type { Library } from '@/lib/search/browser/library';
import type { Search } from '@/lib/search/browser/search';
import { passesAll } from '@/lib/search/catalogue/catalogue';
import { isOpen } from '@/lib/search/catalogue/facet-counts';
import { findStories, type FoundStory } from '@/lib/search/hits/find-stories';
import { isRelated } from '@/lib/search/hits/is-related';
import { type Term, termsOf } from '@/lib/search/hits/terms';
import { indexedWords } from '@/lib/search/shelves/indexed-words';

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
}

/** Finds stories by terms and filters. Nothing asked finds nothing; filters alone find the newest first. */
export async function find(library: Library, { query, filters }: Search): Promise<Findings> {
  const terms = termsOf(query);
  const open = isOpen(filters);
  if (terms.length === 0 && (open || query.trim() !== '')) return { matching: [], listed: [] };
  const matching =
    terms.length > 0
      ? await byTerms(library, terms)
      : (await library.catalogue()).map((_, number) => ({ number, places: [] }));
  if (open) return { matching, listed: matching };
  const catalogue = await library.catalogue();
  const listed = matching.filter(({ number }) => {
    const story = catalogue[number];
    return story !== undefined && passesAll(story, filters);
  });
  return { matching, listed };
}

async function byTerms(library: Library, terms: readonly Term[]): Promise<NumberedStory[]> {
  const index = await library.index();
  const found = findStories(await Promise.all(terms.map(index.search))).map(({ id, places }) => ({
    number: index.numbers.get(id) ?? -1,
    places,
  }));
  const [first] = found;
  return first && (await isMeant(library, terms, first)) ? found : [];
}

/** Whether the words that were found have to do with the terms; one story tells for all. */
async function isMeant(library: Library, terms: readonly Term[], first: NumberedStory) {
  const words = indexedWords(await library.story(first.number));
  return terms.every(
    (term, i) =>
      term.exact ||
      (first.places[i] ?? []).some((place) =>
        isRelated(term.words[0] ?? '', words[place]?.word ?? ''),
      ),
  );
}
