import type { DayNumber } from '@/lib/calendar/day-number';
import { pointDays } from '@/lib/calendar/point-days';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import { monthDays } from '@/lib/calendar/over-a-month';
import { groupBy } from '@/lib/text/group-by';
import { dueFrom } from '@/lib/site/coming/due-from';
import { soonestFirst } from '@/lib/site/coming/coming-dates';
import type { Site } from '@/lib/site/site';
import { type ToldDate, toldDates } from '@/lib/site/coming/told-dates';

/** A date with the numbers that it is looked for by: it is looked at for many days. */
interface Known {
  dated: ToldDate;
  /** From which day on it is due, and on which it was told. */
  due: DayNumber;
  told: DayNumber;
}

/**
 * Makes the reader of what was to come on a day, told by stories published up to that day alone:
 * all of the month that follows, and what the day's own stories tell of later.
 */
export function knownDates({ entries }: Pick<Site, 'entries'>): (day: IsoDay) => ToldDate[] {
  const dates = toldDates(entries).flatMap((dated): Known[] => {
    const { published } = dated.story;
    if (published === null) return [];
    return [{ dated, due: dueFrom(dated), told: pointDays(dayOf(published)).first }];
  });
  const sorted = dates.toSorted((a, b) => soonestFirst(a.dated, b.dated));
  const ofDay = groupBy(dates, ({ told }) => told);
  return (day) => {
    const now = pointDays(day).first;
    const near: ToldDate[] = [];
    for (let at = firstAfter(sorted, now); at < sorted.length; at += 1) {
      const known = sorted[at];
      if (!known || known.due > now + monthDays) break;
      if (known.told <= now) near.push(known.dated);
    }
    const own = (ofDay.get(now) ?? []).filter(({ due }) => due > now + monthDays);
    return [...near, ...own.map(({ dated }) => dated)];
  };
}

/** The place of the first date that begins after `day`, by halving. */
function firstAfter(sorted: readonly Known[], day: DayNumber): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = sorted[middle];
    if (known === undefined || known.due <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
