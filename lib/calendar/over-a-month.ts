import type { DayNumber } from '@/lib/calendar/day-number';

/** The days of the longest month. */
export const monthDays = 31;

/** Whether a span of days, its last day included, is longer than any month. */
export function isOverAMonth({ first, last }: { first: DayNumber; last: DayNumber }): boolean {
  return last - first >= monthDays;
}
