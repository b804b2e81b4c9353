import { pointDays } from '@/lib/calendar/point-days';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import { monthDays } from '@/lib/calendar/over-a-month';
import { groupBy } from '@/lib/text/group-by';
import { dueFrom } from '@/lib/site/coming/due-from';
import { soonestFirst } from '@/lib/site/coming/coming-dates';
import type { Site } from '@/lib/site/site';
import { type ToldDate, toldDates } from '@/lib/site/coming/told-dates';

/**
 * Makes the reader of what was to come on a day, told by stories published up to that day alone:
 * all of the month that follows, and what the day's own stories tell of later.
 */
export function knownDates({ entries }: Pick<Site, 'entries'>): (day: IsoDay) => ToldDate[] {
  const dates = toldDates(entries).filter(({ story }) => story.published !== null);
  const sorted = dates.toSorted(soonestFirst);
  const ofDay = groupBy(dates, ({ story }) => story.published && dayOf(story.published));
  return (day) => {
    const now = pointDays(day).first;
    const known = ({ story }: ToldDate) =>
      story.published !== null && dayOf(story.published) <= day;
    const near: ToldDate[] = [];
    for (let at = firstAfter(sorted, now); at < sorted.length; at += 1) {
      const dated = sorted[at];
      if (!dated || dueFrom(dated) > now + monthDays) break;
      if (known(dated)) near.push(dated);
    }
    const own = (ofDay.get(day) ?? []).filter((dated) => dueFrom(dated) > now + monthDays);
    return [...near, ...own];
  };
}

/** The place of the first date that begins after `day`, by halving. */
function firstAfter(sorted: readonly ToldDate[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const dated = sorted[middle];
    if (dated === undefined || dueFrom(dated) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
