import { ofYear, which, written } from '@/lib/dates/patterns/written/calendar';
import { isoDay, isoMonth, slashedDay } from '@/lib/dates/patterns/written/numerals';
import type { Captured, Pattern, MatchSite } from '@/lib/dates/grammar/pattern';

/** Days of the calendar and of the week. */
export const days: readonly Pattern[] = [
  {
    id: 'day/month-day',
    example: ['It sank on Friday, May 3, 2024.', 'Friday, May 3, 2024: 2024-05-03'],
    form: '[WEEKDAY [,]] MONTH [the] DAY [[,] YEAR]',
    read: written,
  },
  {
    id: 'day/day-month',
    example: ['It sank on Friday 3 May 2024.', 'Friday 3 May 2024: 2024-05-03'],
    form: '[WEEKDAY [,]] [the] DAY [of] MONTH [[,|of] YEAR]',
    read: written,
  },
  {
    id: 'day/month-day-which-year',
    example: ['It sank on May 3 of last year.', 'May 3 of last year: 2025-05-03'],
    form: '[WEEKDAY [,]] MONTH DAY [,] [of] WHICH year',
    read: ofYear,
  },
  {
    id: 'day/day-month-which-year',
    example: ['It sank on 3 May last year.', '3 May last year: 2025-05-03'],
    form: '[WEEKDAY [,]] DAY [of] MONTH [of] WHICH year',
    read: ofYear,
  },
  {
    id: 'day/month-nth',
    example: ['It sank on May the fourth, 2024.', 'May the fourth, 2024: 2024-05-04'],
    form: '[WEEKDAY [,]] MONTH [the] NTH [[,] YEAR]',
    read: written,
  },
  {
    id: 'day/nth-of-month',
    example: ['It sank on the fourth day of May, 2024.', 'the fourth day of May, 2024: 2024-05-04'],
    form: '[the] NTH [day] of MONTH [[,] YEAR]',
    read: written,
  },
  {
    id: 'day/which-month-day',
    example: ['It sank last May 3.', 'last May 3: 2026-05-03'],
    form: 'WHICH MONTH DAY',
    read: which,
  },
  {
    id: 'day/machine-stamp',
    example: [
      'The log ends at Fri May 3 11:20:05 UTC 2024.',
      'Fri May 3 11:20:05 UTC 2024: 2024-05-03',
    ],
    form: '[WEEKDAY [,]] MONTH DAY CLOCK YEAR',
    read: stamped,
  },
  {
    id: 'day/hyphens',
    example: ['The slip reads 3-May-2024.', '3-May-2024: 2024-05-03'],
    form: 'DAY - MONTH - YEAR',
    read: written,
  },
  {
    id: 'day/short-year',
    example: ["The slip reads 3 May '24.", "3 May '24: 2024-05-03"],
    form: "DAY MONTH '|’ NUMERAL",
    read: shortYear,
  },
  {
    id: 'month/year-first',
    example: ['The slip reads 2024 May.', '2024 May: 2024-05'],
    form: 'YEAR MONTH',
    read: yearFirst,
  },
  {
    id: 'day/weekday-of-week',
    example: ['They will vote on Friday of next week.', 'Friday of next week: 2026-07-17'],
    form: '[the] WEEKDAY [of] WHICH week',
    read: ofWeek,
  },
  {
    id: 'day/week-and-weekday',
    example: ['It sank earlier this week on Tuesday.', 'earlier this week on Tuesday: 2026-07-07'],
    form: 'WHICH week [,] on WEEKDAY',
    read: ofWeek,
  },
  {
    id: 'day/weeks-ago',
    example: ['It sank two weeks ago Friday.', 'two weeks ago Friday: 2026-06-19'],
    form: 'AMOUNT week|weeks ago WEEKDAY',
    read: weeksFrom(-1),
  },
  {
    id: 'day/weeks-from',
    example: ['They will vote two weeks from Friday.', 'two weeks from Friday: 2026-07-24'],
    form: 'AMOUNT week|weeks from WEEKDAY',
    read: weeksFrom(1),
  },
  {
    id: 'day/nth',
    example: ['It sank on the 3rd.', 'the 3rd: 2026-07-03'],
    form: 'the NTH',
    read: dayOfMonth,
  },
  {
    id: 'day/numerals',
    example: ['It sank on 2024-05-03.', '2024-05-03: 2024-05-03'],
    form: 'NUMERAL',
    read: numeral,
  },
  {
    id: 'month/numerals',
    example: ['The count for 2024-05 is lost.', '2024-05: 2024-05'],
    form: 'YEAR - NUMERAL',
    read: isoMonth,
  },
  {
    id: 'day/weekday',
    example: ['It sank on Friday.', 'Friday: 2026-07-03'],
    form: 'WEEKDAY',
    read: written,
  },
  {
    id: 'day/which-weekday',
    example: ['They will vote next Friday.', 'next Friday: 2026-07-10'],
    form: 'WHICH WEEKDAY',
    read: which,
  },
  {
    id: 'day/which-weekday-month-day',
    example: ['They will vote next Friday, July 17.', 'next Friday, July 17: 2026-07-17'],
    form: 'WHICH WEEKDAY [,] MONTH DAY',
    read: which,
  },
];

/** A stamp of a machine: "Mon Feb 02 07:31:44 EST 2032". */
function stamped({ CLOCK, ...captured }: Captured) {
  return { ...written(captured), clock: CLOCK };
}

/** "2024 Aug"; not a year at the end of a line, nor before "May 5, 2026". */
function yearFirst(captured: Captured, { tokens, at }: MatchSite) {
  const after = tokens[at + 2]?.text === '.' ? tokens[at + 3] : tokens[at + 2];
  return tokens[at + 1]?.line || /^\d/.test(after?.text ?? '') ? null : written(captured);
}

/** "12 Aug '24". */
function shortYear({ NUMERAL = '', ...captured }: Captured) {
  return /^\d{2}$/.test(NUMERAL) ? written({ ...captured, YEAR: 2000 + Number(NUMERAL) }) : null;
}

/** "Friday of next week". */
function ofWeek({ WHICH = 0, ...captured }: Captured) {
  return { ...written(captured), week: WHICH };
}

/** "A week ago Tuesday". */
function weeksFrom(sign: 1 | -1) {
  return ({ AMOUNT, ...captured }: Captured) =>
    AMOUNT ? { ...written(captured), weeks: sign * AMOUNT } : null;
}

/** "the 5th", of a month named before. */
function dayOfMonth(captured: Captured, { tokens, at }: MatchSite) {
  return /^\d/.test(tokens[at + 1]?.text ?? '') ? written(captured) : null;
}

function numeral({ NUMERAL = '' }: Captured, { dayFirst }: MatchSite) {
  return isoDay(NUMERAL) ?? slashedDay(NUMERAL, dayFirst);
}
