import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Captured, Pattern } from '@/lib/dates/grammar/pattern';

/** Feasts of the year, and days told like them: "the first Tuesday of November". */
export const holidays: readonly Pattern[] = [
  {
    id: 'feast/name',
    example: ['It sank on Christmas Eve, 2024.', 'Christmas Eve, 2024: 2024-12-24'],
    form: 'HOLIDAY [[,] YEAR]',
    read: holiday,
  },
  {
    id: 'feast/of-year',
    example: ['It sank on Christmas Eve of 2024.', 'Christmas Eve of 2024: 2024-12-24'],
    form: 'HOLIDAY of|in YEAR',
    read: holiday,
  },
  {
    id: 'feast/year-before',
    example: ['The 2004 Easter flood broke it.', '2004 Easter: 2004-04-11'],
    form: 'YEAR HOLIDAY',
    read: holiday,
  },
  {
    id: 'feast/which',
    example: ['It sank last Christmas.', 'last Christmas: 2025-12-25'],
    form: 'WHICH HOLIDAY',
    read: holiday,
  },
  {
    id: 'feast/nth-weekday',
    example: [
      'They vote on the first Tuesday of November 2026.',
      'the first Tuesday of November 2026: 2026-11-03',
    ],
    form: '[the] NTH WEEKDAY of|in MONTH [[,] YEAR]',
    read: nthWeekday,
  },
  {
    id: 'feast/last-weekday',
    example: [
      'They vote on the last Sunday of November 2026.',
      'the last Sunday of November 2026: 2026-11-29',
    ],
    form: '[the] last WEEKDAY of|in MONTH [[,] YEAR]',
    read: (c) => nthWeekday({ ...c, NTH: -1 }),
  },
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
