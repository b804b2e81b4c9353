import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Moment } from '@/lib/calendar/moment';

/** Whether a moment is a plain day, without a time. */
export const isDay = (moment: Moment | IsoDay): boolean => moment.length === 'YYYY-MM-DD'.length;

/**
 * A moment as RFC 3339 has it, for formats that know no plain days. A full time stays as given,
 * seconds added. A day stands as its noon in UTC: a reader anywhere from UTC−12 to UTC+11, nearly
 * every zone, then sees that same day.
 */
export function instant(moment: Moment | IsoDay): string {
  if (isDay(moment)) return `${moment}T12:00:00Z`;
  return moment.replace(/(T\d{2}:\d{2})(?=[Z+-])/, '$1:00');
}

/**
 * Stands where a format demands a time and none is known: iCalendar's `DTSTAMP` (RFC 5545, 3.8.7.2).
 */
export const unknownInstant = '1970-01-01T00:00:00Z';
