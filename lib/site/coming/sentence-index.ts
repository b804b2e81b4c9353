import { stems } from '@/lib/claims/disputes/shared-words';
import type { Entry } from '@/lib/site/site';
import type { Sentence, Story } from '@/lib/story/story';

/** A sentence of a story. */
export interface StorySentence {
  story: Story;
  sentence: Sentence;
}

/** The sentences that hold a word, by its stem. */
export type SentenceIndex = ReadonlyMap<string, readonly StorySentence[]>;

/** The sentences of all stories that say on which day they were published, by the words they hold. */
export function sentenceIndex(entries: readonly Entry[]): SentenceIndex {
  const index = new Map<string, StorySentence[]>();
  for (const { story } of entries) {
    if (story.published === null) continue;
    for (const { sentences } of story.paragraphs) {
      for (const sentence of sentences) {
        for (const stem of stems(sentence.quote.text)) {
          const held = index.get(stem);
          if (held) held.push({ story, sentence });
          else index.set(stem, [{ story, sentence }]);
        }
      }
    }
  }
  return index;
}
