import { cardinals } from '@/lib/dates/lexicon/numbers';
import type { Pattern } from '@/lib/dates/patterns/pattern';

/** Years, decades and centuries. */
export const years: readonly Pattern[] = [
  { form: 'YEAR', read: ({ YEAR }) => ({ form: 'calendar', year: YEAR }) },
  {
    form: '[the] [fiscal|financial] year YEAR',
    read: ({ YEAR }) => ({ form: 'calendar', year: YEAR }),
  },
  { form: 'fiscal YEAR', read: ({ YEAR }) => ({ form: 'calendar', year: YEAR }) },
  { form: 'fy YEAR', read: ({ YEAR }) => ({ form: 'calendar', year: YEAR }) },
  { form: "[the] YEAR ['|’] s", read: ({ YEAR = 1 }) => span(YEAR, 10) },
  { form: "[the] '|’ NUMERAL s", read: ({ NUMERAL }) => shortDecade(NUMERAL) },
  { form: '[the] NUMERAL s', read: ({ NUMERAL }) => shortDecade(NUMERAL) },
  {
    form: 'the twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
    read: () => null,
  },
  { form: '[the] NTH [-] century', read: ({ NTH = 0 }) => span((NTH - 1) * 100, 100) },
  { form: 'nineteen AMOUNT', read: ({ AMOUNT }) => spelled(1900, AMOUNT?.value) },
  { form: '[the] [year] two thousand', read: () => ({ form: 'calendar', year: 2000 }) },
];

function span(year: number, years: 10 | 100) {
  return year % 10 === 0 ? ({ form: 'span', year, years } as const) : null;
}

/** "’90s": the last such decade before the 2020s' end. */
function shortDecade(numeral = '') {
  if (!/^[1-9]0$/.test(numeral)) return null;
  return span(Number(numeral) + (numeral <= '20' ? 2000 : 1900), 10);
}

function spelled(century: number, rest: number | null | undefined) {
  return rest && rest >= 10 && rest < 100 && cardinals.size
    ? ({ form: 'calendar', year: century + rest } as const)
    : null;
}
