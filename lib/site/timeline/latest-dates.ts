import { type StoryDate, storyDates } from '@/lib/site/timeline/story-date';
import { dateDays } from '@/lib/site/timeline/date-days';
import type { Site } from '@/lib/site/site';
import { pointDays } from '@/lib/wording/dates/point-days';

/**
 * The latest dates of all stories, newest first; of equal ones the order of the stories is kept.
 * What lies after the day of the build, and what was only expected, is left out.
 */
export function latestDates({ entries, day }: Site, most: number): StoryDate[] {
  const built = pointDays(day).first;
  return placed(entries)
    .filter(({ at, days }) => days.first <= built && at.date.kind !== 'expected')
    .toSorted((a, b) => b.days.first - a.days.first)
    .slice(0, most)
    .map(({ at }) => at);
}

/** What begins after the day of the build, soonest first. */
export function comingDates({ entries, day }: Site, most: number): StoryDate[] {
  const built = pointDays(day).first;
  return placed(entries)
    .filter(({ days }) => days.first > built)
    .toSorted((a, b) => a.days.first - b.days.first)
    .slice(0, most)
    .map(({ at }) => at);
}

const placed = (entries: Site['entries']) =>
  storyDates(entries).flatMap((at) => {
    const days = dateDays(at.date);
    return days === null ? [] : [{ at, days }];
  });
