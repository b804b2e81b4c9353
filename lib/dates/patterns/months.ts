import { ofYear, which, written } from '@/lib/dates/patterns/written/calendar';
import type { Pattern } from '@/lib/dates/match/grammar/pattern';

/** Months and seasons. */
export const months: readonly Pattern[] = [
  { form: 'MONTH [,|of|in] YEAR', read: written },
  { form: 'MONTH', read: written },
  { form: 'MONTH [of] WHICH year', read: ofYear },
  { form: 'WHICH MONTH', read: which },
  { form: 'this past MONTH', read: (c) => ({ ...which(c), which: -1 }) },
  { form: 'this coming MONTH', read: (c) => ({ ...which(c), which: 1 }) },
  { form: '[the] SEASON [,|of] YEAR', read: written },
  { form: '[the] SEASON', read: written },
  { form: '[the] SEASON of WHICH year', read: ofYear },
  { form: 'WHICH SEASON', read: which },
  { form: 'this past SEASON', read: (c) => ({ ...which(c), which: -1 }) },
  { form: 'this coming SEASON', read: (c) => ({ ...which(c), which: 1 }) },
  { form: 'the following SEASON', read: (c) => ({ ...which(c), which: 1 }) },
];
