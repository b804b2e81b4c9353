import { type DayNumber, dayNumber } from '@/lib/calendar/day-number';
import { type DatedClause, timelineDates } from '@/lib/site/timeline/timeline-dates';
import type { StoryCore } from '@/lib/story/story-core';
import { remembered } from '@/lib/strings/remembered';
import { pointDays } from '@/lib/calendar/point-days';

/** A dated event that a calendar can hold: both its ends are known. */
export interface CalendarEvent extends DatedClause {
  story: StoryCore;
  /** The first and the last day of the span that the date denotes. */
  first: DayNumber;
  last: DayNumber;
}

/** A calendar file writes years in four digits, and gives the day after an event's last as its end. */
const lastDay = dayNumber({ year: 9999, month: 12, day: 31 });

/** The events of a story's timeline; open-ended dates ("since 2005") have no place in a calendar. */
export const calendarEvents: (story: StoryCore) => readonly CalendarEvent[] = remembered((story) =>
  timelineDates(story).flatMap(({ date, ...told }) => {
    if (date.from === null || date.to === null) return [];
    const { first } = pointDays(date.from);
    const { last } = pointDays(date.to);
    if (last >= lastDay) return [];
    return [{ story, date, ...told, first, last }];
  }),
);
