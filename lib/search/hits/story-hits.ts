import { passingClaims } from '@/lib/search/facets/story-facets';
import { asksOfClaims, type Filters } from '@/lib/search/facets/filters';
import { indexedWords } from '@/lib/search/shards/indexed-words';
import type { TextRange, ShardClaim, ShardSentence, ShardStory } from '@/lib/search/shards/shard';

/** What a search shows of one story. */
export interface StoryHits {
  story: ShardStory;
  /** The claims that pass the filters and have every term, by their words or their speaker. */
  claims: readonly ShardClaim[];
  /** The sentences that tell most about the terms; the first of the story where none has any. */
  passages: readonly ShardSentence[];
  /** Where words were found in the text. */
  marks: readonly TextRange[];
  /** Whether the headline has every term. */
  inHeadline: boolean;
}

/** As many sentences as are shown of a story. */
const maxPassages = 2;

const within = ([start, end]: TextRange, [from, to]: TextRange) => from <= start && end <= to;

/**
 * What is shown of a story that was found.
 * @param places at which places, counted as `indexedWords` does, each term was found; no terms
 *   where only filters were chosen. Then claims are shown where a speaker or a kind was.
 */
export function storyHits(
  story: ShardStory,
  places: readonly (readonly number[])[],
  filters: Filters,
): StoryHits {
  const words = indexedWords(story);
  const found = places.map((list) => list.flatMap((place) => words[place] ?? []));
  const ranges = found.map((term) => term.flatMap(({ range }) => (range ? [range] : [])));
  const hasAll = (spots: readonly TextRange[], by: string | null) =>
    found.every((term) =>
      term.some(({ range, speaker }) =>
        range === null ? speaker === by : spots.some((spot) => within(range, spot)),
      ),
    );
  const [headline, ...passages] = story.passages;
  const asked = asksOfClaims(filters) || places.length > 0 ? story.claims : [];
  return {
    story,
    claims: passingClaims(asked, ({ by }) => by, filters).filter(({ row, by }) => hasAll(row, by)),
    passages: bestPassages(passages, ranges),
    marks: ranges.flat(),
    inHeadline: found.length > 0 && headline !== undefined && hasAll([headline.range], null),
  };
}

/** The passages with most different terms, in the order of the text. */
function bestPassages(
  passages: readonly ShardSentence[],
  ranges: readonly (readonly TextRange[])[],
) {
  const terms = ({ range }: ShardSentence) =>
    ranges.filter((term) => term.some((word) => within(word, range))).length;
  const most = Math.max(0, ...passages.map(terms));
  if (most === 0) return passages.slice(0, 1);
  return passages.filter((passage) => terms(passage) === most).slice(0, maxPassages);
}
