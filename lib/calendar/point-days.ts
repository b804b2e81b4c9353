import { type DayNumber, dayNumber } from '@/lib/calendar/day-number';
import { daysInMonth } from '@/lib/calendar/iso-day';
import { pointParts } from '@/lib/calendar/point-parts';

interface PointDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Points that were read before: stories share few, and lists ask for them again and again. */
const known = new Map<string, PointDays>();

/** The first and the last day of a point of the calendar: of a day, a month or a year. */
export function pointDays(point: string): PointDays {
  const days = known.get(point) ?? daysOf(point);
  known.set(point, days);
  return days;
}

function daysOf(point: string): PointDays {
  const { year: written, month, day } = pointParts(point);
  const year = Number(written);
  const end = month ?? 12;
  return {
    first: dayNumber({ year, month: month ?? 1, day: day ?? 1 }),
    last: dayNumber({ year, month: end, day: day ?? daysInMonth(year, end) }),
  };
}
