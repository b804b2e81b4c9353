import { type DayNumber } from '@/lib/dates/calendar/day-number';
import { type DatedClause, timelineDates } from '@/lib/site/timeline-dates';
import type { Story } from '@/lib/story/story';
import { pointDays } from '@/lib/wording/dates/point-days';

/** A dated event that a calendar can hold: both its ends are known. */
export interface CalendarEvent extends DatedClause {
  story: Story;
  /** The first and the last day of the span that the date denotes. */
  first: DayNumber;
  last: DayNumber;
}

/** The events of a story's timeline; open-ended dates ("since 2005") have no place in a calendar. */
export function calendarEvents(story: Story): CalendarEvent[] {
  return timelineDates(story).flatMap(({ date, clause }) => {
    if (date.from === null || date.to === null) return [];
    const { first } = pointDays(date.from);
    const { last } = pointDays(date.to);
    return [{ story, date, clause, first, last }];
  });
}
