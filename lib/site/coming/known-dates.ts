import type { DayNumber } from '@/lib/calendar/day-number';
import { pointDays } from '@/lib/calendar/point-days';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import { isOverAMonth, monthDays } from '@/lib/calendar/over-a-month';
import { groupBy } from '@/lib/text/group-by';
import type { ComingDates } from '@/lib/site/coming/coming-dates';
import { type ComingSpan, weekDays } from '@/lib/site/coming/coming-group';
import { dueFrom } from '@/lib/site/coming/due-from';
import type { Entry, Site } from '@/lib/site/site';
import { type ToldDate, toldDates } from '@/lib/site/coming/told-dates';
import { placedDates } from '@/lib/site/timeline/placed-date';

/** A date with the numbers that it is looked for by: it is looked at for many days. */
interface Known {
  entry: Entry;
  /** Its place among those of the story. */
  at: number;
  /** From which day on it is due, on which it ends, and on which it was told. */
  due: DayNumber;
  last: DayNumber;
  told: DayNumber;
}

const soonestFirst = (a: Known, b: Known) => a.due - b.due || a.last - b.last;

/**
 * Makes the reader of what was to come on a day by how soon, told by stories published up to that day
 * alone: all of the month that follows, and what the day's own stories tell of later.
 */
export function knownDates({
  entries,
}: Pick<Site, 'entries'>): (day: IsoDay, most: number) => ComingDates {
  const sorted = entries.flatMap(ahead).toSorted(soonestFirst);
  const ofDay = groupBy(sorted, ({ told }) => told);
  return (day, most) => {
    const now = pointDays(day).first;
    const groups: Record<ComingSpan, ToldDate[]> = { week: [], month: [], later: [] };
    const seen = new Set<string>();
    const take = (span: ComingSpan, { entry, at }: Known) => {
      if (groups[span].length >= most) return;
      const dated = toldDates([entry])[at];
      if (!dated) return;
      const { story, days, clause } = dated;
      const key = `${story.id} ${days.first} ${days.last} ${clause.start}`;
      if (seen.has(key)) return;
      seen.add(key);
      groups[span].push(dated);
    };
    for (let i = firstAfter(sorted, now); i < sorted.length; i += 1) {
      const known = sorted[i];
      if (!known || known.due > now + monthDays) break;
      if (known.told > now) continue;
      const isLong = isOverAMonth({ first: known.due, last: known.last });
      take(isLong ? 'later' : known.due <= now + weekDays ? 'week' : 'month', known);
    }
    for (const known of ofDay.get(now) ?? []) if (known.due > now + monthDays) take('later', known);
    return groups;
  };
}

/** The dates of a story that were to come on the day on which it told of them. */
function ahead(entry: Entry): Known[] {
  const { published } = entry.story;
  if (published === null) return [];
  const told = pointDays(dayOf(published)).first;
  return placedDates([entry]).flatMap((dated, at) => {
    const due = dueFrom(dated);
    return due > told ? [{ entry, at, due, last: dated.days.last, told }] : [];
  });
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
