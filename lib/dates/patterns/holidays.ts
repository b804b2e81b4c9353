import type { CalendarExpression } from '@/lib/dates/expression';
import type { Captured, Pattern } from '@/lib/dates/patterns/pattern';

/** Feasts of the year. */
export const holidays: readonly Pattern[] = [
  { form: 'HOLIDAY [[,] YEAR]', read: holiday },
  { form: 'HOLIDAY of|in YEAR', read: holiday },
  { form: 'WHICH HOLIDAY', read: holiday },
];

function holiday({ HOLIDAY, WHICH, YEAR }: Captured): CalendarExpression {
  return { form: 'calendar', holiday: HOLIDAY, which: WHICH, year: YEAR };
}
