import { type DatedClause, timelineDates } from '@/lib/site/timeline-dates';
import type { Entry } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** A date of some story. */
export interface StoryDate extends DatedClause {
  story: Story;
}

/** The dates of all stories, in the order of the stories. */
export function storyDates(entries: readonly Entry[]): StoryDate[] {
  return entries.flatMap(({ story }) => timelineDates(story).map((dated) => ({ ...dated, story })));
}
