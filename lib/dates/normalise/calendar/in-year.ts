import { dayNumber } from '@/lib/calendar/day-number';
import { holidayDay } from '@/lib/dates/normalise/holiday-day';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import {
  dayInterval,
  type Interval,
  monthInterval,
  pad,
  quarterInterval,
  yearInterval,
} from '@/lib/dates/model/interval';
import { daysInMonth } from '@/lib/calendar/iso-day';

/** The seasons by their first month, as TIMEX3 abbreviates them. */
export const seasonValues: Readonly<Record<number, string>> = {
  3: 'SP',
  6: 'SU',
  9: 'FA',
  12: 'WI',
};

/** The place of the written parts in a year; null where that year lacks the day. */
export function inYear(expression: CalendarExpression, year: number): Interval | null {
  const { month, day, quarter, half, season, holiday } = expression;
  if (holiday !== undefined) return dayInterval(holidayDay(holiday, year));
  if (month !== undefined && day !== undefined) {
    return day <= daysInMonth(year, month) ? dayInterval(dayNumber({ year, month, day })) : null;
  }
  if (month !== undefined) return monthInterval(year, month);
  if (quarter !== undefined) return quarterInterval(year, quarter);
  if (half !== undefined) {
    const months = monthInterval(year, half === 1 ? 1 : 7, 6);
    return { ...months, precision: 'half', value: `${pad(year, 4)}-H${half}` };
  }
  if (season !== undefined) {
    const months = monthInterval(year, season, 3);
    return { ...months, precision: 'season', value: `${pad(year, 4)}-${seasonValues[season]}` };
  }
  return yearInterval(year);
}
