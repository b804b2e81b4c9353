import type { Entry } from '@/lib/site/site';
import { type DatedClause, timelineDates } from '@/lib/site/timeline-dates';
import type { Story } from '@/lib/story/story';

/** A date of some story. */
export interface StoryDate extends DatedClause {
  story: Story;
}

const startOf = ({ date: { from, to } }: DatedClause) => from ?? to ?? '';

/**
 * The latest dates of all stories, newest first; of equal ones the order of the stories is kept.
 * What is only expected is left out.
 */
export function latestDates(entries: readonly Entry[], most: number): StoryDate[] {
  return entries
    .flatMap(({ story }) => timelineDates(story).map((dated) => ({ ...dated, story })))
    .filter(({ date }) => date.kind !== 'expected')
    .toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : 0))
    .slice(0, most);
}
