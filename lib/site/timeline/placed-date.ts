import type { Entry } from '@/lib/site/site';
import { type DateDays, dateDays } from '@/lib/site/timeline/date-days';
import { type DatedClause, timelineDates } from '@/lib/site/timeline/timeline-dates';
import { type StoryLink, storyLink } from '@/lib/site/story-link';

/** A date of some story with the days that it covers. */
export interface PlacedDate extends DatedClause {
  story: StoryLink;
  days: DateDays;
}

/** The dates of all stories that have a place on the calendar, in the order of the stories. */
export function placedDates(entries: readonly Entry[]): PlacedDate[] {
  return entries.flatMap(({ story }) => {
    const link = storyLink(story);
    return timelineDates(story).flatMap((dated) => {
      const days = dateDays(dated.date);
      return days === null ? [] : [{ ...dated, story: link, days }];
    });
  });
}
