import type { Expression } from '@/lib/dates/model/expression';
import { beforeYears } from '@/lib/dates/lexicon/lookalikes/before-years';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/grammar/pattern';

/** Years, decades and centuries; a fiscal year is its label. */
export const years: readonly Pattern[] = [
  { id: 'year/digits', example: ['It sank in 2024.', '2024: 2024'], form: 'YEAR', read: year },
  {
    id: 'year/fiscal-year',
    example: ['Sales fell in fiscal year 2024.', 'fiscal year 2024: 2024'],
    form: '[the] [fiscal|financial|full] [-] year YEAR',
    read: year,
  },
  {
    id: 'year/fiscal',
    example: ['Sales fell in fiscal 2024.', 'fiscal 2024: 2024'],
    form: '[the] fiscal YEAR',
    read: year,
  },
  {
    id: 'year/short',
    example: ["It sank in '08.", "'08: 2008"],
    form: "'|’|‘ NUMERAL",
    read: shortYear,
  },
  {
    id: 'year/letters',
    example: ['Sales fell in FY2024.', 'FY2024: 2024'],
    form: 'fy YEAR',
    read: year,
  },
  {
    id: 'year/letters-short',
    example: ['Sales fell in FY24.', 'FY24: 2024'],
    form: 'fy NUMERAL',
    read: shortFiscal,
  },
  {
    id: 'year/of-quarter',
    example: ['Sales beat the 2024 quarter.', 'the 2024 quarter: 2024'],
    form: 'the YEAR quarter|period',
    read: year,
  },
  {
    id: 'decade/digits',
    example: ['It sank in the 1990s.', 'the 1990s: 1990 – 1999'],
    form: "[the] YEAR ['|’] s",
    read: decadeOrCentury,
  },
  {
    id: 'decade/apostrophe',
    example: ["It sank in the '90s.", "the '90s: 1990 – 1999"],
    form: "[the] ['|’] NUMERAL s",
    read: shortDecade,
  },
  {
    id: 'decade/name',
    example: ['It sank in the nineties.', 'the nineties: 1990 – 1999'],
    form: 'the DECADE',
    read: ({ DECADE }) => span(DECADE, 10),
  },
  {
    id: 'decade/century',
    example: ['It sank in the 19th century.', 'the 19th century: 1800 – 1899'],
    form: '[the] NTH [-] century',
    read: ({ NTH = 0 }) => span((NTH - 1) * 100, 100),
  },
];

function year({ YEAR }: Captured): Expression {
  return { form: 'calendar', year: YEAR };
}

/** "in '08"; the apostrophe sticks to the digits and not to the word before. */
function shortYear({ NUMERAL = '' }: Captured, { tokens, at }: MatchSite): Expression | null {
  const [before, mark, digits] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^\d{2}$/.test(NUMERAL) || mark?.glued || !digits?.glued) return null;
  if (!beforeYears.has(before?.word ?? '')) return null;
  return { form: 'calendar', year: Number(NUMERAL) + (Number(NUMERAL) < 50 ? 2000 : 1900) };
}

/** "FY27". */
function shortFiscal({ NUMERAL = '' }: Captured): Expression | null {
  return /^\d{2}$/.test(NUMERAL) ? { form: 'calendar', year: 2000 + Number(NUMERAL) } : null;
}

/** "the 1800s" are a century, "the 1990s" and "the 2000s" a decade. */
function decadeOrCentury({ YEAR = 1 }: Captured): Expression | null {
  return span(YEAR, YEAR % 100 === 0 && YEAR < 1900 ? 100 : 10);
}

function span(first = 1, length: 10 | 100): Expression | null {
  return first % 10 === 0 ? { form: 'span', year: first, years: length } : null;
}

/** "’90s": of the twentieth century, unless it has come again since. */
function shortDecade({ NUMERAL = '' }: Captured): Expression | null {
  if (!/^[1-9]0$/.test(NUMERAL)) return null;
  return span(Number(NUMERAL) + (NUMERAL <= '20' ? 2000 : 1900), 10);
}
