import type { DayNumber } from '@/lib/calendar/day-number';
import type { DateMention } from '@/lib/story/story';
import { pointDays } from '@/lib/calendar/point-days';

/** The first and the last day of a date; an open end counts as the end that is known. */
export interface DateDays {
  first: DayNumber;
  last: DayNumber;
}

/** @returns null for a date that has no place on the calendar. */
export function dateDays({ from, to }: Pick<DateMention, 'from' | 'to'>): DateDays | null {
  const [start, end] = [from ?? to, to ?? from];
  if (start === null || end === null) return null;
  return { first: pointDays(start).first, last: pointDays(end).last };
}
