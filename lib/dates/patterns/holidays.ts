import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Captured, Pattern } from '@/lib/dates/match/grammar/pattern';

/** Feasts of the year, and days told like them: "the first Tuesday of November". */
export const holidays: readonly Pattern[] = [
  { form: 'HOLIDAY [[,] YEAR]', read: holiday },
  { form: 'HOLIDAY of|in YEAR', read: holiday },
  { form: 'WHICH HOLIDAY', read: holiday },
  { form: '[the] NTH WEEKDAY of|in MONTH [[,] YEAR]', read: nthWeekday },
  { form: '[the] last WEEKDAY of|in MONTH [[,] YEAR]', read: (c) => nthWeekday({ ...c, NTH: -1 }) },
];

function holiday({ HOLIDAY, WHICH, YEAR }: Captured): CalendarExpression {
  return { form: 'calendar', holiday: HOLIDAY, which: WHICH, year: YEAR };
}

function nthWeekday({
  NTH = 1,
  WEEKDAY = 1,
  MONTH = 1,
  YEAR,
}: Captured): CalendarExpression | null {
  if (NTH > 4) return null;
  const day = { month: MONTH, weekday: WEEKDAY, nth: NTH };
  return { form: 'calendar', holiday: day, year: YEAR };
}
