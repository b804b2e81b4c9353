import type { Expression } from '@/lib/dates/expression';
import type { Captured, Pattern } from '@/lib/dates/patterns/pattern';

/** Quarters and halves of a year, calendar or fiscal: a fiscal period keeps its label. */
export const quarters: readonly Pattern[] = [
  { form: '[the] [fiscal] [-] NTH - quarter [of|in|,] [the] [fiscal] [year] YEAR', read: quarter },
  { form: '[the] [fiscal] [-] NTH quarter [of|in|,] [the] [fiscal] [year] YEAR', read: quarter },
  { form: '[the] [fiscal] [-] NTH [-] quarter', read: quarter },
  {
    form: '[the] [fiscal] NTH quarter of [the] last|previous [fiscal] year',
    read: (c) => quarter(c, -1),
  },
  { form: '[the] [fiscal] NTH quarter [of] last year', read: (c) => quarter(c, -1) },
  {
    form: '[the] [fiscal] NTH quarter of this|the [current] [fiscal] year',
    read: (c) => quarter(c, 0),
  },
  { form: '[the] [fiscal] NTH quarter of next [fiscal] year', read: (c) => quarter(c, 1) },
  { form: "last year '|’ s NTH quarter", read: (c) => quarter(c, -1) },
  { form: "this year '|’ s NTH quarter", read: (c) => quarter(c, 0) },
  { form: "next year '|’ s NTH quarter", read: (c) => quarter(c, 1) },
  { form: '[the] year [-] ago|earlier NTH quarter', read: (c) => quarter(c, -1) },
  { form: '[the] YEAR NTH [-] quarter', read: quarter },
  { form: 'q NTHDIGIT [of|in|,] [fiscal] [fy] YEAR', read: quarter },
  { form: 'YEAR q NTHDIGIT', read: quarter },
  { form: 'q NTHDIGIT', read: quarter },
  { form: '[the] NTH half [of|in] [the] [fiscal] [year] YEAR', read: half },
  { form: '[the] last half of YEAR', read: (c) => half({ ...c, NTH: 2 }) },
  { form: '[the] NTH half of last year', read: (c) => half(c, -1) },
  { form: '[the] NTH half of this|the [current] [fiscal] year', read: (c) => half(c, 0) },
  { form: '[the] NTH half of next year', read: (c) => half(c, 1) },
  { form: 'h NTHDIGIT [of|in|,] YEAR', read: half },
  { form: 'YEAR h NTHDIGIT', read: half },
];

type Shift = number | readonly unknown[];

function quarter({ NTH, NTHDIGIT, YEAR }: Captured, shift: Shift): Expression | null {
  const nth = NTH ?? NTHDIGIT ?? 0;
  return nth >= 1 && nth <= 4
    ? {
        form: 'calendar',
        quarter: nth,
        year: YEAR,
        yearShift: typeof shift === 'number' ? shift : undefined,
      }
    : null;
}

function half({ NTH, NTHDIGIT, YEAR }: Captured, shift: Shift = []): Expression | null {
  const nth = NTH ?? NTHDIGIT ?? 0;
  return nth === 1 || nth === 2
    ? {
        form: 'calendar',
        half: nth,
        year: YEAR,
        yearShift: typeof shift === 'number' ? shift : undefined,
      }
    : null;
}
