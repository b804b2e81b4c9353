import { type DayNumber, dayNumber, ymd } from '@/lib/calendar/day-number';
import type { Anchor, Context } from '@/lib/dates/model/context';
import {
  addMonths,
  dayInterval,
  type PlacedInterval,
  type Interval,
} from '@/lib/dates/model/interval';
import { nearest } from '@/lib/dates/normalise/calendar/nearest';
import { daysInMonth } from '@/lib/calendar/iso-day';
import type { ImpliedPart } from '@/lib/story/date-reading';

/** "the 5th": of the month mentioned last, else the nearest to the day of writing that fits the tense. */
export function dayOfMonth(day: number, context: Context): PlacedInterval {
  const { now } = context;
  const told = lastMonth(context);
  const source = told?.source ?? now?.source ?? 'publication day';
  const implied: ImpliedPart[] = [
    { part: 'year', source },
    { part: 'month', source },
  ];
  const there = told && inMonth(day, told.day, 0);
  if (told && !(there && isOver(there, context))) return { interval: there, implied };
  const near = now && [-1, 0, 1].flatMap((by) => inMonth(day, now.day, by) ?? []);
  return { interval: near && nearest(near, now.day, context, undefined), implied };
}

/** "The port, shut in May, reopens on the 21st": not of the month told. */
function isOver({ end }: Interval, { now, tense }: Context): boolean {
  return tense === 'future' && now !== null && end < now.day;
}

function lastMonth({ mentions }: Context): Anchor | null {
  const last = mentions.findLast(({ interval }) => interval.grain !== 'year');
  return last ? { day: last.interval.start, source: last.quote } : null;
}

/** That day of the month `by` months after the one of `around`; null where the month is shorter. */
function inMonth(day: number, around: DayNumber, by: number): Interval | null {
  const here = ymd(around);
  const { year, month } = addMonths(here.year, here.month, by);
  return day <= daysInMonth(year, month) ? dayInterval(dayNumber({ year, month, day })) : null;
}
