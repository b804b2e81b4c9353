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
  { form: 'the NTH', read: dayOfMonth },
  { form: 'NUMERAL', read: numeral },
  { form: 'YEAR - NUMERAL', read: isoMonth },
  { form: 'WEEKDAY', read: written },
  { form: 'WHICH WEEKDAY', read: which },
  { form: 'this past WEEKDAY', read: (c) => ({ ...written(c), which: -1 }) },
  { form: 'this coming WEEKDAY [[,] MONTH NTH]', read: (c) => ({ ...written(c), which: 0 }) },
];

/** "the 5th", of a month named before. */
function dayOfMonth(captured: Captured, { tokens, at }: MatchSite) {
  return /^\d/.test(tokens[at + 1]?.text ?? '') ? written(captured) : null;
}

function numeral({ NUMERAL = '' }: Captured, { dayFirst }: MatchSite) {
  return isoDay(NUMERAL) ?? slashedDay(NUMERAL, dayFirst);
}
