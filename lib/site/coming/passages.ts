import { stems } from '@/lib/claims/disputes/shared-words';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Entry } from '@/lib/site/site';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';

/** What a story tells in one sentence: a claim, or the clause of a dated event, word for word. */
export interface Passage {
  story: StoryBrief;
  /** The anchor of the sentence. */
  sentence: string;
  /** Who says it; null for the article's own voice. */
  speaker: string | null;
  words: string;
}

/** Passages by the stems of the words they hold. */
export type PassageIndex = ReadonlyMap<string, readonly Passage[]>;

/**
 * What stories with a day of publication tell, by the words; a sentence with a claim stands once.
 * @param wanted the stems that are looked for.
 */
export function passageIndex(entries: readonly Entry[], wanted: ReadonlySet<string>): PassageIndex {
  const index = new Map<string, Passage[]>();
  for (const { story } of entries) {
    if (story.published === null) continue;
    for (const passage of passagesOf(story)) {
      for (const stem of stems(passage.words)) {
        if (!wanted.has(stem)) continue;
        const held = index.get(stem);
        if (held) held.push(passage);
        else index.set(stem, [passage]);
      }
    }
  }
  return index;
}

function passagesOf(story: StoryBrief): Passage[] {
  const claims = story.claims.map(({ sentence, speaker, row }) => ({
    story,
    sentence,
    speaker: speaker.resolved,
    words: row,
  }));
  const told = new Set(claims.map(({ sentence }) => sentence));
  const dated = timelineDates(story).flatMap(({ date, clause }) => {
    if (told.has(date.sentence)) return [];
    told.add(date.sentence);
    return [{ story, sentence: date.sentence, speaker: null, words: clause.text }];
  });
  return [...claims, ...dated];
}
