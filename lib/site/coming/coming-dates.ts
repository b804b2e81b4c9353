import { pointDays } from '@/lib/calendar/point-days';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { type ComingSpan, comingSpan, comingSpans } from '@/lib/site/coming/coming-group';
import { dueFrom } from '@/lib/site/coming/due-from';
import type { ToldDate } from '@/lib/site/coming/told-dates';

/** Coming dates by how soon they come, each list soonest first. */
export type ComingDates = Readonly<Record<ComingSpan, ToldDate[]>>;

/** Soonest first; of those that begin together the one that ends first. */
export const soonestFirst = (a: ToldDate, b: ToldDate): number =>
  dueFrom(a) - dueFrom(b) || a.days.last - b.days.last;

/**
 * The dates that begin after `day`, by how soon. Those that a story tells twice stand once.
 * @param most of each part.
 */
export function comingDates(dates: readonly ToldDate[], day: IsoDay, most: number): ComingDates {
  const now = pointDays(day).first;
  const seen = new Set<string>();
  const groups: Record<ComingSpan, ToldDate[]> = { week: [], month: [], later: [] };
  for (const dated of dates) {
    if (dueFrom(dated) <= now) continue;
    const { story, days, clause } = dated;
    const key = `${story.id} ${days.first} ${days.last} ${clause.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    groups[comingSpan(dated, now)].push(dated);
  }
  for (const span of comingSpans) groups[span] = groups[span].toSorted(soonestFirst).slice(0, most);
  return groups;
}
