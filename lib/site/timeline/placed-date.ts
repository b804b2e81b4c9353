import { remembered } from '@/lib/strings/remembered';
import type { Entry } from '@/lib/site/site';
import { type DateDays, dateDays } from '@/lib/site/timeline/date-days';
import { type DatedClause, timelineDates } from '@/lib/site/timeline/timeline-dates';
import { type StoryLink, storyLink } from '@/lib/site/story-link';
import type { StoryCore } from '@/lib/story/story-core';

/** A date of some story with the days that it covers. */
export interface PlacedDate extends DatedClause {
  story: StoryLink;
  days: DateDays;
}

/** The dates of all stories that have a place on the calendar, in the order of the stories. */
export const placedDates = (entries: readonly Entry[]): PlacedDate[] =>
  entries.flatMap(({ story }) => datesOf(story));

/** Many lists ask for the dates of one story. */
const datesOf: (story: StoryCore) => readonly PlacedDate[] = remembered((story) => {
  const link = storyLink(story);
  return timelineDates(story).flatMap(({ date, clause, subject }) => {
    const days = dateDays(date);
    return days === null ? [] : [{ date, clause, subject, story: link, days }];
  });
});
