import type { Captured, Pattern } from '@/lib/dates/patterns/pattern';

/** Months and seasons. */
export const months: readonly Pattern[] = [
  { form: 'MONTH [,|of|in] YEAR', read: month },
  { form: 'MONTH', read: month },
  { form: 'MONTH [of] last year', read: (c) => ({ ...month(c), yearShift: -1 }) },
  { form: 'MONTH [of] this year', read: (c) => ({ ...month(c), yearShift: 0 }) },
  { form: 'MONTH [of] next year', read: (c) => ({ ...month(c), yearShift: 1 }) },
  { form: 'last MONTH', read: (c) => ({ ...month(c), which: -1 }) },
  { form: 'this past MONTH', read: (c) => ({ ...month(c), which: -1 }) },
  { form: 'this [coming] MONTH', read: (c) => ({ ...month(c), which: 0 }) },
  { form: 'next MONTH', read: (c) => ({ ...month(c), which: 1 }) },
  { form: '[the] SEASON [,|of] YEAR', read: month },
  { form: '[the] SEASON', read: month },
  { form: 'the following SEASON', read: (c) => ({ ...month(c), which: 1 }) },
  { form: 'last SEASON', read: (c) => ({ ...month(c), which: -1 }) },
  { form: 'this past SEASON', read: (c) => ({ ...month(c), which: -1 }) },
  { form: 'this [coming] SEASON', read: (c) => ({ ...month(c), which: 0 }) },
  { form: 'next SEASON', read: (c) => ({ ...month(c), which: 1 }) },
  { form: '[the] SEASON of last year', read: (c) => ({ ...month(c), yearShift: -1 }) },
  { form: '[the] SEASON of this year', read: (c) => ({ ...month(c), yearShift: 0 }) },
  { form: '[the] SEASON of next year', read: (c) => ({ ...month(c), yearShift: 1 }) },
];

function month({ MONTH, SEASON, YEAR }: Captured) {
  return { form: 'calendar', month: MONTH, season: SEASON, year: YEAR } as const;
}
