import { dayNumber, monday, ymd } from '@/lib/calendar/day-number';
import { isoWeek } from '@/lib/calendar/weeks';
import type { Part } from '@/lib/dates/lexicon/around/parts';
import {
  dayInterval,
  monthInterval,
  type Interval,
  type AnchoredDate,
} from '@/lib/dates/model/interval';
import type { Precision } from '@/lib/story/date-reading';
import { daysInMonth } from '@/lib/calendar/iso-day';

type FirstLast = readonly [first: number, last: number];

/** Thirds of a month in days, of a year in months, of a decade in years: first and last. */
const thirds: Record<
  Exclude<Part, 'week'>,
  { days: FirstLast; months: FirstLast; years: FirstLast }
> = {
  early: { days: [1, 10], months: [1, 4], years: [0, 3] },
  end: { days: [21, 31], months: [9, 12], years: [7, 9] },
  late: { days: [21, 31], months: [9, 12], years: [7, 9] },
  mid: { days: [11, 20], months: [5, 8], years: [4, 6] },
  start: { days: [1, 10], months: [1, 4], years: [0, 3] },
};

/** The part of a month, year or decade that "early", "mid", "late" and their like leave. */
export function applyPart(placed: AnchoredDate, part: Part): AnchoredDate {
  if (part === 'week') return weekAround(placed);
  const precision = partPrecisions[placed.precision] ?? placed.precision;
  const interval = placed.interval && narrowed(placed.interval, part);
  return { ...placed, precision, interval: interval && { ...interval, precision } };
}

const partPrecisions: Partial<Record<Precision, Precision>> = {
  month: 'part-of-month',
  year: 'part-of-year',
};

function narrowed(interval: Interval, part: keyof typeof thirds): Interval {
  const { year, month } = ymd(interval.start);
  const { days, months, years } = thirds[part];
  const { precision, value } = interval;
  switch (precision) {
    case 'month': {
      const last = Math.min(days[1], daysInMonth(year, month));
      return {
        ...interval,
        start: dayNumber({ year, month, day: days[0] }),
        end: dayNumber({ year, month, day: last }),
        grain: 'day',
      };
    }
    case 'year':
      return { ...monthInterval(year, months[0], months[1] - months[0] + 1), value };
    case 'decade':
      return {
        ...interval,
        start: dayNumber({ year: year + years[0], month: 1, day: 1 }),
        end: dayNumber({ year: year + years[1], month: 12, day: 31 }),
      };
    default:
      return interval;
  }
}

/** "the week of May 25". */
function weekAround(placed: AnchoredDate): AnchoredDate {
  if (!placed.interval) return { ...placed, precision: 'week' };
  const start = monday(placed.interval.start);
  const value = isoWeek(start);
  return {
    ...placed,
    precision: 'week',
    value,
    interval: { ...dayInterval(start, start + 6), precision: 'week', value },
  };
}
