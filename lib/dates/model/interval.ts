import { dayNumber, type DayNumber, ymd } from '@/lib/calendar/day-number';
import { daysInMonth } from '@/lib/calendar/iso-day';
import type { ImpliedPart, Precision } from '@/lib/story/date-reading';

/** How fine the ends of an interval are written. */
export const grains = ['day', 'month', 'year'] as const;
export type Grain = (typeof grains)[number];

/** A placed date: its first and last day, and how it is told. */
export interface Interval {
  start: DayNumber;
  end: DayNumber;
  grain: Grain;
  /** How fine the end is written, where it is another than the start: "May 2011 to 2013". */
  endGrain?: Grain | undefined;
  precision: Precision;
  /** The value as TIMEX3 writes it. */
  value: string;
}

/** A date that could or could not be placed, with what was added to its words. */
export interface AnchoredDate {
  interval: Interval | null;
  precision: Precision;
  value: string;
  implied: ImpliedPart[];
  approximate: boolean;
}

/** A place and what was added to the words to find it. */
export interface PlacedInterval {
  interval: Interval | null;
  implied: ImpliedPart[];
}

export function dayInterval(start: DayNumber, end: DayNumber = start): Interval {
  return { start, end, grain: 'day', precision: 'day', value: point(start, 'day') };
}

/** The months `month` to `month + months − 1` of a year; months beyond 12 lie in the next year. */
export function monthInterval(year: number, month: number, months = 1): Interval {
  const start = addMonths(year, month, 0);
  const last = addMonths(year, month, months - 1);
  return {
    start: dayNumber({ ...start, day: 1 }),
    end: dayNumber({ ...last, day: daysInMonth(last.year, last.month) }),
    grain: 'month',
    precision: 'month',
    value: `${pad(start.year, 4)}-${pad(start.month, 2)}`,
  };
}

export function yearInterval(year: number, years = 1): Interval {
  return {
    start: dayNumber({ year, month: 1, day: 1 }),
    end: dayNumber({ year: year + years - 1, month: 12, day: 31 }),
    grain: 'year',
    precision: 'year',
    value: pad(year, 4),
  };
}

/** The nth quarter of a year. */
export function quarterInterval(year: number, quarter: number): Interval {
  return {
    ...monthInterval(year, 3 * quarter - 2, 3),
    precision: 'quarter',
    value: `${pad(year, 4)}-Q${quarter}`,
  };
}

/** The month `by` months after the given one. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** A day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function point(day: DayNumber, grain: Grain): string {
  const parts = ymd(day);
  const year = pad(parts.year, 4);
  if (grain === 'year') return year;
  const month = `${year}-${pad(parts.month, 2)}`;
  return grain === 'month' ? month : `${month}-${pad(parts.day, 2)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
