import type { Expression } from '@/lib/dates/model/expression';
import { beforeYears } from '@/lib/dates/lexicon/lookalikes/before-years';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/match/grammar/pattern';

/** Years, decades and centuries; a fiscal year is its label. */
export const years: readonly Pattern[] = [
  { form: 'YEAR', read: year },
  { form: '[the] [fiscal|financial] year YEAR', read: year },
  { form: '[the] fiscal YEAR', read: year },
  { form: 'full - year YEAR', read: year },
  { form: "'|’|‘ NUMERAL", read: shortYear },
  { form: 'fy YEAR', read: year },
  { form: 'fy NUMERAL', read: shortFiscal },
  { form: 'the YEAR quarter|period', read: year },
  { form: "[the] YEAR ['|’] s", read: decadeOrCentury },
  { form: "[the] '|’ NUMERAL s", read: shortDecade },
  { form: 'the NUMERAL s', read: shortDecade },
  { form: 'NUMERAL s', read: shortDecade },
  { form: 'the DECADE', read: ({ DECADE }) => span(DECADE, 10) },
  { form: '[the] NTH [-] century', read: ({ NTH = 0 }) => span((NTH - 1) * 100, 100) },
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
