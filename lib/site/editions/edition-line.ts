import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { StoryBrief } from '@/lib/readings/story-brief';

/**
 * What an edition held, in one line that ends it: "3 stories, 7 claims, 2 disputes. 4 minutes."
 * The minutes are those of the stories' whole text.
 */
export function editionLine(
  stories: readonly StoryBrief[],
  disputes: number,
  language: InterfaceLanguage,
): string {
  const claims = stories.reduce((sum, story) => sum + story.claims.length, 0);
  const minutes = stories.reduce((sum, story) => sum + story.minutes, 0);
  return fill(wordsOf(language).lists.briefing.editionLine, {
    stories: counted(language, 'story', stories.length),
    claims: counted(language, 'claim', claims),
    disputes: counted(language, 'dispute', disputes),
    minutes: counted(language, 'minute', minutes),
  });
}
