import { pointParts } from '@/lib/calendar/point-parts';
import { asHeading, dayFormat, type DayField } from '@/lib/languages/format/day-format';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

/** "10 July 2026", "July 2026", "2026"; with `short`, "10 Jul 2026". */
export const pointWords = (point: string, language: InterfaceLanguage, short = false): string =>
  inParts(point, language, short, ['day', 'month', 'year']);

/** "July": the name of a month of the year, as it opens a line. */
export const monthName = (month: number, language: InterfaceLanguage, short = false): string =>
  asHeading(
    language,
    dayFormat(language, `2000-${String(month).padStart(2, '0')}-01`, ['month'], short),
  );

/**
 * An interval with nothing said twice: "April – June 2026", "8–10 July 2026",
 * "3 December 2025 – 19 January 2026".
 */
export function intervalWords(
  from: string,
  to: string,
  language: InterfaceLanguage,
  short = false,
): string {
  const last = pointWords(to, language, short);
  if (from === to) return last;
  const { dates } = wordsOf(language);
  const [a, b] = [pointParts(from), pointParts(to)];
  const values = {
    from: pointWords(from, language, short),
    to: last,
    first: a.day ?? '',
    last: b.day ?? '',
    start: inParts(from, language, short, ['day', 'month']),
    finish: inParts(to, language, short, ['day', 'month']),
  };
  if (a.year !== b.year || a.month === undefined) return fill(dates.interval, values);
  const days = a.month === b.month && a.day !== undefined;
  return fill(days ? dates.daysOfMonth : dates.withinYear, values);
}

/** "21–30 June": some days of one month without its year. */
export function daysInMonthWords(from: string, to: string, language: InterfaceLanguage): string {
  const start = inParts(from, language, false, ['day', 'month']);
  const finish = inParts(to, language, false, ['day', 'month']);
  return fill(wordsOf(language).dates.daysOfMonth, {
    first: pointParts(from).day ?? '',
    last: pointParts(to).day ?? '',
    from: start,
    to: finish,
  });
}

/** The parts of a point that it has, of those that are wanted. */
function inParts(
  point: string,
  language: InterfaceLanguage,
  short: boolean,
  wanted: readonly DayField[],
): string {
  const { month, day } = pointParts(point);
  const parts = wanted.filter(
    (part) => part === 'year' || (part === 'month' ? month !== undefined : day !== undefined),
  );
  if (parts.length === 0) return '';
  return dayFormat(language, `${point}-01-01`.slice(0, 'YYYY-MM-DD'.length), parts, short);
}
