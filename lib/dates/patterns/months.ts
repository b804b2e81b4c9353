import { ofYear, which, written } from '@/lib/dates/patterns/written/calendar';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/match/grammar/pattern';

/** Months and seasons. */
export const months: readonly Pattern[] = [
  { form: 'MONTH [,|of|in] YEAR', read: written },
  { form: 'MONTH', read: written },
  { form: 'NUMERAL / YEAR', read: slashedMonth },
  { form: '[the] previous|preceding|prior MONTH', read: told(-1) },
  { form: 'the following|next MONTH', read: told(1) },
  { form: '[the] previous|preceding|prior SEASON', read: told(-1) },
  { form: 'that [same] SEASON', read: told(0) },
  { form: 'that [same] MONTH', read: told(0) },
  { form: 'the same SEASON', read: told(0) },
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
  { form: 'the following SEASON', read: told(1) },
];

/** Counted from the mention before: "the previous October". */
function told(by: number): Pattern['read'] {
  return (captured) => ({ ...written(captured), which: by, from: 'mention' });
}

/** `03/2024`. */
function slashedMonth({ NUMERAL = '', YEAR }: Captured, { tokens, at }: MatchSite) {
  const glued = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  const month = /^(?:0[1-9]|1[0-2])$/.test(NUMERAL) && glued ? Number(NUMERAL) : null;
  return month === null ? null : ({ form: 'calendar', month, year: YEAR } as const);
}
