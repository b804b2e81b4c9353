import type { DayNumber } from '@/lib/calendar/day-number';
import { isOverAMonth, monthDays } from '@/lib/calendar/over-a-month';
import { dueFrom } from '@/lib/site/coming/due-from';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';

/** How soon a date comes, as seen from a day. */
export const comingSpans = ['week', 'month', 'later'] as const;

export type ComingSpan = (typeof comingSpans)[number];

/** How many days ahead "the next seven days" reach. */
export const weekDays = 7;

/**
 * Where a coming date stands. What covers more than a month ("in 2027") comes later, however near
 * its first day lies.
 */
export function comingSpan(dated: Pick<PlacedDate, 'date' | 'days'>, day: DayNumber): ComingSpan {
  const first = dueFrom(dated);
  if (isOverAMonth({ first, last: dated.days.last })) return 'later';
  if (first <= day + weekDays) return 'week';
  return first <= day + monthDays ? 'month' : 'later';
}
