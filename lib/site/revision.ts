import { dayNumber } from '@/lib/calendar/day-number';
import { dayOf } from '@/lib/calendar/moment';
import { pointParts } from '@/lib/calendar/point-parts';
import { lastEdit } from '@/lib/site/last-change';
import type { StoryCore } from '@/lib/story/story-core';

/**
 * A number that rises with every correction and every later `updated` (RFC 5545, 3.8.7.4): the days
 * from 1970 to the last edit, and the corrections. 0 for a story that was never changed.
 */
export function revision(story: StoryCore): number {
  const edited = lastEdit(story);
  if (edited === null) return 0;
  const { year, month, day } = pointParts(dayOf(edited));
  const days = dayNumber({ year: Number(year), month: month ?? 1, day: day ?? 1 });
  return Math.max(0, days) + story.corrections.length;
}
