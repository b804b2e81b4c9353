import { type DayNumber, dayNumber } from '@/lib/calendar/day-number';
import { daysInMonth } from '@/lib/calendar/iso-day';
import { pointParts } from '@/lib/calendar/point-parts';

/** The first and the last day of a point of the calendar: of a day, a month or a year. */
export function pointDays(point: string): { first: DayNumber; last: DayNumber } {
  const { year: written, month, day } = pointParts(point);
  const year = Number(written);
  const end = month ?? 12;
  return {
    first: dayNumber({ year, month: month ?? 1, day: day ?? 1 }),
    last: dayNumber({ year, month: end, day: day ?? daysInMonth(year, end) }),
  };
}
