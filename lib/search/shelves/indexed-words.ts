import type { Range, ShelfStory } from '@/lib/search/shelves/shelf';
import { wordsIn } from '@/lib/search/shelves/words';

/** A word of the index: where it stands in the text, or whose full name it is part of. */
export type IndexedWord =
  { word: string; range: Range; speaker: null } | { word: string; range: null; speaker: string };

/**
 * The words that the index holds of a story, each at the place by which Pagefind tells where it
 * found one: those of the text, then those of the full names of its speakers, which a sentence may
 * not have ("The company alleges …").
 */
export function indexedWords({ text, claims }: ShelfStory): IndexedWord[] {
  const speakers = new Set(claims.flatMap(({ by }) => by ?? []));
  return [
    ...wordsIn(text).map((range) => ({ word: text.slice(...range), range, speaker: null })),
    ...[...speakers].flatMap((speaker) =>
      wordsIn(speaker).map((range) => ({
        word: speaker.slice(...range),
        range: null,
        speaker,
      })),
    ),
  ];
}
