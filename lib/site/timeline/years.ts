import { ymd } from '@/lib/calendar/day-number';
import { groupBy } from '@/lib/text/group-by';
import { remembered } from '@/lib/strings/remembered';
import type { Site } from '@/lib/site/site';
import type { DateDays } from '@/lib/site/timeline/date-days';
import { type PlacedDate, placedDates } from '@/lib/site/timeline/placed-date';

/** The dates that begin in one year, newest first. */
export interface YearOfDates {
  /** `YYYY` */
  year: string;
  dates: PlacedDate[];
}

/** The dates of all stories by the year in which each begins, earliest year first. */
export const yearsOf: (site: Pick<Site, 'entries'>) => readonly YearOfDates[] = remembered(
  ({ entries }) =>
    [...groupBy(placedDates(entries), ({ days }) => ymd(days.first).year)]
      .toSorted(([a], [b]) => a - b)
      .map(([year, held]) => ({
        year: String(year).padStart(4, '0'),
        dates: held
          .map((date) => ({
            date,
            ...date.days,
            month: lastMonth(date),
            covers: Number(coversMonths(date)),
          }))
          .toSorted(newestFirst)
          .map(({ date }) => date),
      })),
);

/** A date with what its place is told by: worked out once, it is compared with many. */
interface Ordered extends DateDays {
  date: PlacedDate;
  month: number;
  covers: number;
}

/** A span stands where it ends, after what lies wholly in that month. */
const newestFirst = (a: Ordered, b: Ordered): number =>
  b.month - a.month || a.covers - b.covers || b.first - a.first || b.last - a.last;

const monthOf = (day: number) => {
  const { year, month } = ymd(day);
  return year * 12 + month;
};

const lastMonth = ({ days }: PlacedDate) =>
  Math.min(monthOf(days.last), ymd(days.first).year * 12 + 12);

/** The month, 1 to 12, under which the list of its year holds a date. */
export const monthInYear = (date: PlacedDate): number =>
  lastMonth(date) - ymd(date.days.first).year * 12;

/** Whether a date reaches over more than one month. */
export const coversMonths = ({ days }: PlacedDate): boolean =>
  monthOf(days.first) !== monthOf(days.last);

/**
 * The year that a reader meets first: the build's own, else the last one before it, else the first
 * after it. Undefined where no story gives a date.
 */
export function currentYear(
  years: readonly YearOfDates[],
  { day }: Pick<Site, 'day'>,
): YearOfDates | undefined {
  return years.findLast(({ year }) => Number(year) <= Number(day.slice(0, 4))) ?? years[0];
}
