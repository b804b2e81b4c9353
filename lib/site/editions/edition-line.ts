import type { Story } from '@/lib/story/story';
import { count } from '@/lib/wording/count';
import { readingMinutes } from '@/lib/wording/reading-time';

/**
 * What an edition held, in one line that ends it: "3 stories, 7 claims, 2 disputes. 4 minutes."
 * The minutes are those of the stories' whole text.
 */
export function editionLine(stories: readonly Story[], disputes: number): string {
  const claims = stories.reduce((sum, story) => sum + story.claims.length, 0);
  const minutes = readingMinutes(stories.map(({ text }) => text).join(' '));
  return `${[
    count(stories.length, 'story', 'stories'),
    count(claims, 'claim'),
    count(disputes, 'dispute'),
  ].join(', ')}. ${count(minutes, 'minute')}.`;
}
