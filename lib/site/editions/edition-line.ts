import type { StoryBrief } from '@/lib/readings/story-brief';
import { count } from '@/lib/wording/count';

/**
 * What an edition held, in one line that ends it: "3 stories, 7 claims, 2 disputes. 4 minutes."
 * The minutes are those of the stories' whole text.
 */
export function editionLine(stories: readonly StoryBrief[], disputes: number): string {
  const claims = stories.reduce((sum, story) => sum + story.claims.length, 0);
  const minutes = stories.reduce((sum, story) => sum + story.minutes, 0);
  return `${[
    count(stories.length, 'story', 'stories'),
    count(claims, 'claim'),
    count(disputes, 'dispute'),
  ].join(', ')}. ${count(minutes, 'minute')}.`;
}
