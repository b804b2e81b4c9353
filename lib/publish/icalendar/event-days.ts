import type { DayNumber } from '@/lib/calendar/day-number';
import { isOverAMonth } from '@/lib/calendar/over-a-month';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';

/** The days that an event takes in a calendar, and which end of a long span they are. */
export interface EventDays {
  end: 'begins' | 'ends' | null;
  first: DayNumber;
  last: DayNumber;
}

/**
 * A day, or a span of up to a month, as it is; a longer one as its first and its last day: nobody
 * wants a bar over a whole year.
 */
export function eventDays({ first, last }: Pick<CalendarEvent, 'first' | 'last'>): EventDays[] {
  if (!isOverAMonth({ first, last })) return [{ end: null, first, last }];
  return [
    { end: 'begins', first, last: first },
    { end: 'ends', first: last, last },
  ];
}
