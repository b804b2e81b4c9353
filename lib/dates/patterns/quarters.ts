import type { Expression } from '@/lib/dates/model/expression';
import { businessWords, matchWords } from '@/lib/dates/lexicon/calendar/fiscal';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/grammar/pattern';

/** Quarters and halves of a year, calendar or fiscal: a fiscal period keeps its label. */
export const quarters: readonly Pattern[] = [
  {
    id: 'quarter/year',
    example: [
      'Sales fell in the third quarter of 2024.',
      'the third quarter of 2024: 2024-07 – 2024-09',
    ],
    form: '[the] [fiscal] [-] NTH [-] quarter [of|in|,] [the] [fiscal] [year] YEAR',
    read: quarter,
  },
  {
    id: 'quarter/name',
    example: ['Sales fell in the first quarter.', 'the first quarter: 2026-01 – 2026-03'],
    form: '[the] [fiscal] [-] NTH [-] quarter',
    read: quarter,
  },
  {
    id: 'quarter/which-year',
    example: [
      'Sales fell in the third quarter of last year.',
      'the third quarter of last year: 2025-07 – 2025-09',
    ],
    form: '[the] [fiscal] NTH quarter [of] [the] WHICH [fiscal] year',
    read: quarterOf,
  },
  {
    id: 'quarter/of-the-year',
    example: [
      'Sales fell in the second quarter of the year.',
      'the second quarter of the year: 2026-04 – 2026-06',
    ],
    form: '[the] [fiscal] NTH quarter of the [current] [fiscal] year',
    read: quarterOf,
  },
  {
    id: 'quarter/of-owning-year',
    example: [
      "Sales fell in last year's third quarter.",
      "last year's third quarter: 2025-07 – 2025-09",
    ],
    form: "WHICH year '|’ s NTH quarter",
    read: quarterOf,
  },
  {
    id: 'quarter/year-ago',
    example: [
      'Sales were above the year-ago third quarter.',
      'the year-ago third quarter: 2025-07 – 2025-09',
    ],
    form: '[the] year [-] ago|earlier NTH quarter',
    read: (c) => quarterOf({ ...c, WHICH: -1 }),
  },
  {
    id: 'quarter/year-first',
    example: [
      'Profit in the 2024 third quarter fell.',
      'the 2024 third quarter: 2024-07 – 2024-09',
    ],
    form: '[the] YEAR NTH [-] quarter',
    read: quarter,
  },
  {
    id: 'quarter/letter-year',
    example: ['Sales fell in Q3 2024.', 'Q3 2024: 2024-07 – 2024-09'],
    form: 'q QUARTER [of|in|,] [fiscal] [fy] YEAR',
    read: quarter,
  },
  {
    id: 'quarter/year-letter',
    example: ['Sales fell in 2024-Q3.', '2024-Q3: 2024-07 – 2024-09'],
    form: 'YEAR [-] q QUARTER',
    read: quarter,
  },
  {
    id: 'quarter/letter-which-year',
    example: ['Sales fell in Q3 last year.', 'Q3 last year: 2025-07 – 2025-09'],
    form: 'q QUARTER [of] WHICH year',
    read: quarterOf,
  },
  {
    id: 'half/letter-which-year',
    example: ['Sales fell in H2 last year.', 'H2 last year: 2025-07 – 2025-12'],
    form: 'h QUARTER [of] WHICH year',
    read: halfOf,
  },
  {
    id: 'quarter/letter-fiscal',
    example: ['Sales fell in Q3 FY24.', 'Q3 FY24: … – …'],
    form: 'q QUARTER [of|in|,] fy NUMERAL',
    read: shortQuarter,
  },
  {
    id: 'quarter/letter',
    example: ['Sales fell in Q1.', 'Q1: 2026-01 – 2026-03'],
    form: 'q QUARTER',
    read: quarter,
  },
  {
    id: 'quarter/ending-month',
    example: ['Sales fell in the March quarter.', 'March quarter: 2026-01 – 2026-03'],
    form: 'MONTH quarter',
    read: quarterEndingIn,
  },
  {
    id: 'half/year',
    example: [
      'Sales fell in the second half of 2024.',
      'the second half of 2024: 2024-07 – 2024-12',
    ],
    form: '[the] NTH half [of|in] [the] [fiscal] [year] YEAR',
    read: half,
  },
  {
    id: 'half/latter',
    example: [
      'Sales fell in the latter half of 2024.',
      'the latter half of 2024: 2024-07 – 2024-12',
    ],
    form: '[the] last|latter half of YEAR',
    read: (c) => half({ ...c, NTH: 2 }),
  },
  {
    id: 'half/which-year',
    example: [
      'Sales fell in the second half of last year.',
      'the second half of last year: 2025-07 – 2025-12',
    ],
    form: '[the] NTH half of [the] WHICH [fiscal] year',
    read: halfOf,
  },
  {
    id: 'half/of-the-year',
    example: [
      'Sales fell in the first half of the year.',
      'the first half of the year: 2026-01 – 2026-06',
    ],
    form: '[the] NTH half of the [current] [fiscal] year',
    read: halfOf,
  },
  {
    id: 'half/name',
    example: ['Sales fell in the first half.', 'the first half: 2026-01 – 2026-06'],
    form: 'the NTH half',
    read: (captured, site) => (isOfBusiness(site) ? half(captured) : null),
  },
  {
    id: 'half/letter-year',
    example: ['Sales fell in H2 2024.', 'H2 2024: 2024-07 – 2024-12'],
    form: 'h QUARTER [of|in|,] YEAR',
    read: half,
  },
  {
    id: 'half/year-letter',
    example: ['Sales fell in 2024-H2.', '2024-H2: 2024-07 – 2024-12'],
    form: 'YEAR [-] h QUARTER',
    read: half,
  },
];

/** How far off a word of business stands that makes "the second half" no part of a match, in tokens. */
const maxDistance = 60;

function isOfBusiness({ tokens, at }: MatchSite): boolean {
  const near = tokens.slice(Math.max(0, at - maxDistance), at + maxDistance);
  if (near.some(({ word }) => matchWords.has(word))) return false;
  return near.slice(0, maxDistance).some(({ word }) => businessWords.has(word));
}

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
