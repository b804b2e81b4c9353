import type { Pattern } from '@/lib/dates/patterns/pattern';
import { isoDay, slashedDay } from '@/lib/dates/patterns/numerals';

/** Days of the calendar and of the week. */
export const days: readonly Pattern[] = [
  { form: '[WEEKDAY [,]] MONTH [the] DAY [[,] YEAR]', read: calendarDay },
  { form: '[WEEKDAY [,]] [the] DAY [of] MONTH [[,] YEAR]', read: calendarDay },
  {
    form: '[WEEKDAY [,]] MONTH DAY [,] [of] last year',
    read: (c) => ({ ...calendarDay(c), yearShift: -1 }),
  },
  {
    form: '[WEEKDAY [,]] MONTH DAY [,] [of] next year',
    read: (c) => ({ ...calendarDay(c), yearShift: 1 }),
  },
  {
    form: '[WEEKDAY [,]] MONTH DAY [,] [of] this year',
    read: (c) => ({ ...calendarDay(c), yearShift: 0 }),
  },
  { form: '[WEEKDAY [,]] MONTH NTH', read: nthDay },
  { form: '[the] NTH of MONTH [[,] YEAR]', read: nthDay },
  {
    form: 'NUMERAL',
    read: ({ NUMERAL = '' }, tokens) => isoDay(NUMERAL) ?? slashedDay(NUMERAL, tokens),
  },
  { form: 'WEEKDAY', read: calendarDay },
  { form: 'last|previous WEEKDAY', read: (c) => ({ ...calendarDay(c), which: -1 }) },
  { form: 'this past WEEKDAY', read: (c) => ({ ...calendarDay(c), which: -1 }) },
  { form: 'this|coming WEEKDAY', read: (c) => ({ ...calendarDay(c), which: 0 }) },
  { form: 'this coming WEEKDAY [[,] MONTH NTH]', read: (c) => ({ ...nthDay(c), which: 0 }) },
  { form: 'next WEEKDAY', read: (c) => ({ ...calendarDay(c), which: 1 }) },
];

function calendarDay({ WEEKDAY, MONTH, DAY, YEAR }: Parameters<Pattern['read']>[0]) {
  return { form: 'calendar', weekday: WEEKDAY, month: MONTH, day: DAY, year: YEAR } as const;
}

function nthDay({ WEEKDAY, MONTH, NTH, YEAR }: Parameters<Pattern['read']>[0]) {
  return { form: 'calendar', weekday: WEEKDAY, month: MONTH, day: NTH, year: YEAR } as const;
}
