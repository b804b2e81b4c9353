import { passingClaims } from '@/lib/search/catalogue/catalogue';
import { asksOfClaims, type Filters } from '@/lib/search/catalogue/filters';
import { indexedWords } from '@/lib/search/shelves/indexed-words';
import type { Range, ShelfClaim, ShelfPassage, ShelfStory } from '@/lib/search/shelves/shelf';

/** What a search shows of one story. */
export interface StoryHits {
  story: ShelfStory;
  /** The claims that pass the filters and have every term, by their words or their speaker. */
  claims: readonly ShelfClaim[];
  /** The sentences that tell most about the terms; the first of the story where none has any. */
  passages: readonly ShelfPassage[];
  /** Where words were found in the text. */
  marks: readonly Range[];
  /** Whether the headline has every term. */
  inHeadline: boolean;
}

/** As many sentences as are shown of a story. */
const mostPassages = 2;

const within = ([start, end]: Range, [from, to]: Range) => from <= start && end <= to;

/**
 * What is shown of a story that was found.
 * @param places at which places, counted as `indexedWords` does, each term was found; no terms
 *   where only filters were chosen. Then claims are shown where a speaker or a kind was.
 */
export function storyHits(
  story: ShelfStory,
  places: readonly (readonly number[])[],
  filters: Filters,
): StoryHits {
  const words = indexedWords(story);
  const found = places.map((list) => list.flatMap((place) => words[place] ?? []));
  const ranges = found.map((term) => term.flatMap(({ range }) => (range ? [range] : [])));
  const hasAll = (spots: readonly Range[], by: string | null) =>
    found.every((term) =>
      term.some(({ range, speaker }) =>
        range === null ? speaker === by : spots.some((spot) => within(range, spot)),
      ),
    );
  const [headline, ...passages] = story.passages;
  const asked = asksOfClaims(filters) || places.length > 0 ? story.claims : [];
  return {
    story,
    claims: passingClaims(asked, ({ by }) => by, filters).filter(({ content, target, by }) =>
      hasAll([...content, ...(target ? [target] : [])], by),
    ),
    passages: bestPassages(passages, ranges),
    marks: ranges.flat(),
    inHeadline: found.length > 0 && headline !== undefined && hasAll([headline.range], null),
  };
}

/** The passages with most different terms, in the order of the text. */
function bestPassages(passages: readonly ShelfPassage[], ranges: readonly (readonly Range[])[]) {
  const terms = ({ range }: ShelfPassage) =>
    ranges.filter((term) => term.some((word) => within(word, range))).length;
  const most = Math.max(0, ...passages.map(terms));
  if (most === 0) return passages.slice(0, 1);
  return passages.filter((passage) => terms(passage) === most).slice(0, mostPassages);
}
