import type { Site } from '@/lib/site/site';
import { type PlacedDate, placedDates } from '@/lib/site/timeline/placed-date';
import { pointDays } from '@/lib/calendar/point-days';

/**
 * The latest dates of all stories, newest first; of equal ones the order of the stories is kept.
 * What lies after the day of the build, and what was only expected, is left out.
 */
export function latestDates({ entries, day }: Site, most: number): PlacedDate[] {
  const built = pointDays(day).first;
  return placedDates(entries)
    .filter(({ date, days }) => days.first <= built && date.kind !== 'expected')
    .toSorted((a, b) => b.days.first - a.days.first)
    .slice(0, most);
}

/** What begins after the day of the build, soonest first. */
export function comingDates({ entries, day }: Site, most: number): PlacedDate[] {
  const built = pointDays(day).first;
  return placedDates(entries)
    .filter(({ days }) => days.first > built)
    .toSorted((a, b) => a.days.first - b.days.first)
    .slice(0, most);
}
