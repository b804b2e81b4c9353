import type { Expression } from '@/lib/dates/model/expression';
import type { Captured, Pattern } from '@/lib/dates/match/grammar/pattern';

/** Quarters and halves of a year, calendar or fiscal: a fiscal period keeps its label. */
export const quarters: readonly Pattern[] = [
  { form: '[the] [fiscal] [-] NTH quarter [of|in|,] [the] [fiscal] [year] YEAR', read: quarter },
  { form: '[the] [fiscal] [-] NTH [-] quarter', read: quarter },
  { form: 'NTH - quarter [of] YEAR', read: quarter },
  { form: '[the] [fiscal] NTH quarter [of] [the] WHICH [fiscal] year', read: quarterOf },
  { form: '[the] [fiscal] NTH quarter of the [current] [fiscal] year', read: quarterOf },
  { form: "WHICH year '|’ s NTH quarter", read: quarterOf },
  { form: '[the] year [-] ago|earlier NTH quarter', read: (c) => quarterOf({ ...c, WHICH: -1 }) },
  { form: '[the] YEAR NTH [-] quarter', read: quarter },
  { form: 'q QUARTER [of|in|,] [fiscal] [fy] YEAR', read: quarter },
  { form: 'YEAR [-] q QUARTER', read: quarter },
  { form: 'q QUARTER [of] WHICH year', read: quarterOf },
  { form: 'h QUARTER [of] WHICH year', read: halfOf },
  { form: '[the] NTH quarter WHICH year', read: quarterOf },
  { form: 'q QUARTER [of|in|,] fy NUMERAL', read: shortQuarter },
  { form: 'q QUARTER', read: quarter },
  { form: 'MONTH quarter', read: quarterEndingIn },
  { form: '[the] NTH half [of|in] [the] [fiscal] [year] YEAR', read: half },
  { form: '[the] last|latter half of YEAR', read: (c) => half({ ...c, NTH: 2 }) },
  { form: '[the] NTH half of [the] WHICH [fiscal] year', read: halfOf },
  { form: '[the] NTH half of the [current] [fiscal] year', read: halfOf },
  { form: 'h QUARTER [of|in|,] YEAR', read: half },
  { form: 'YEAR [-] h QUARTER', read: half },
];

function quarter({ NTH, QUARTER, YEAR }: Captured): Expression | null {
  const number = NTH ?? QUARTER ?? 0;
  return number <= 4 ? { form: 'calendar', quarter: number, year: YEAR } : null;
}

/** "Q2 FY25". */
function shortQuarter({ NUMERAL = '', ...captured }: Captured): Expression | null {
  return /^\d{2}$/.test(NUMERAL) ? quarter({ ...captured, YEAR: 2000 + Number(NUMERAL) }) : null;
}

function quarterOf({ NTH, QUARTER, WHICH = 0 }: Captured): Expression | null {
  const number = NTH ?? QUARTER ?? 0;
  return number <= 4 ? { form: 'calendar', quarter: number, yearShift: WHICH } : null;
}

/** "the June quarter" is the one that ends with June. */
function quarterEndingIn({ MONTH = 0 }: Captured): Expression | null {
  return MONTH % 3 === 0 ? { form: 'calendar', quarter: MONTH / 3 } : null;
}

function half({ NTH, QUARTER, YEAR }: Captured): Expression | null {
  const number = NTH ?? QUARTER ?? 0;
  return number <= 2 ? { form: 'calendar', half: number, year: YEAR } : null;
}

function halfOf({ NTH, QUARTER, WHICH = 0 }: Captured): Expression | null {
  const number = NTH ?? QUARTER ?? 0;
  return number <= 2 ? { form: 'calendar', half: number, yearShift: WHICH } : null;
}
