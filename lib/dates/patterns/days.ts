import { ofYear, which, written } from '@/lib/dates/patterns/written/calendar';
import { isoDay, isoMonth, slashedDay } from '@/lib/dates/patterns/written/numerals';
import type { Captured, Pattern, MatchSite } from '@/lib/dates/match/grammar/pattern';

/** Days of the calendar and of the week. */
export const days: readonly Pattern[] = [
  { form: '[WEEKDAY [,]] MONTH [the] DAY [[,] YEAR]', read: written },
  { form: '[WEEKDAY [,]] [the] DAY [of] MONTH [[,|of] YEAR]', read: written },
  { form: '[WEEKDAY [,]] MONTH DAY [,] [of] WHICH year', read: ofYear },
  { form: '[WEEKDAY [,]] DAY [of] MONTH [of] WHICH year', read: ofYear },
  { form: '[WEEKDAY [,]] MONTH [the] NTH [[,] YEAR]', read: written },
  { form: '[the] NTH [day] of MONTH [[,] YEAR]', read: written },
  { form: 'WHICH MONTH DAY', read: which },
  { form: '[WEEKDAY [,]] MONTH DAY CLOCK YEAR', read: stamped },
  { form: 'DAY - MONTH - YEAR', read: written },
  { form: "DAY MONTH '|’ NUMERAL", read: shortYear },
  { form: 'YEAR MONTH', read: yearFirst },
  { form: '[the] WEEKDAY [of] WHICH week', read: ofWeek },
  { form: 'AMOUNT week|weeks ago WEEKDAY', read: weeksFrom(-1) },
  { form: 'AMOUNT week|weeks from WEEKDAY', read: weeksFrom(1) },
  { form: 'the NTH', read: dayOfMonth },
  { form: 'NUMERAL', read: numeral },
  { form: 'YEAR - NUMERAL', read: isoMonth },
  { form: 'WEEKDAY', read: written },
  { form: 'WHICH WEEKDAY', read: which },
  { form: 'this past WEEKDAY', read: (c) => ({ ...written(c), which: -1 }) },
  { form: 'WHICH WEEKDAY [,] MONTH DAY', read: which },
  { form: 'this coming WEEKDAY [[,] MONTH NTH]', read: (c) => ({ ...written(c), which: 0 }) },
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
