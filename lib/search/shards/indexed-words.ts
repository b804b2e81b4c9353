import type { TextRange, ShardStory } from '@/lib/search/shards/shard';
import { joinedWords, searchedWords } from '@/lib/search/shards/words';

/** A word of the index: where it stands in the text, or whose full name it is part of. */
export type IndexedWord =
  | { word: string; range: TextRange; speaker: null }
  | { word: string; range: null; speaker: string };

/**
 * The words that the index holds of a story, each at the place by which Pagefind tells where it
 * found one: those of the text, then those of the full names of its speakers, which a sentence may
 * not have ("The company alleges …"), then "OBrien" for "O’Brien".
 */
export function indexedWords({ text, claims }: ShardStory): IndexedWord[] {
  const speakers = new Set(claims.flatMap(({ by }) => by ?? []));
  return [
    ...searchedWords(text).map(({ word, range }) => ({ word, range, speaker: null })),
    ...[...speakers].flatMap((speaker) =>
      searchedWords(speaker).map(({ word }) => ({ word, range: null, speaker })),
    ),
    ...joinedWords(text).map(({ word, range }) => ({ word, range, speaker: null })),
  ];
}
