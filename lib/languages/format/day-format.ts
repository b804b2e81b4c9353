import { jsDate } from '@/lib/calendar/js-date';
import { fullMonthOf, localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

/** Which parts of a day are written. */
export type DayField = 'day' | 'month' | 'year' | 'weekday';

/** So many days are remembered as they were written: pages of lists write the same ones again. */
const maxWritten = 5000;

/** A way to write a day, and the days that were written so. */
interface DayFormat {
  readonly format: Intl.DateTimeFormat;
  readonly written: Map<string, string>;
}

const formats = new Map<string, DayFormat>();

/**
 * Some parts of a day in the words and the order of a language.
 * @param day `YYYY-MM-DD`; what is not written of it does not matter.
 * @param short months as their short form.
 */
export function dayFormat(
  language: InterfaceLanguage,
  day: string,
  parts: readonly DayField[],
  short = false,
): string {
  const key = `${language} ${short} ${parts.join(' ')}`;
  const known = formats.get(key) ?? {
    format: newFormat(language, parts, short),
    written: new Map(),
  };
  formats.set(key, known);
  const { format, written } = known;
  const before = written.get(day);
  if (before !== undefined) return before;
  if (written.size >= maxWritten) written.clear();
  const words = format.format(jsDate(`${day}T00:00:00Z`));
  written.set(day, words);
  return words;
}

const newFormat = (
  language: InterfaceLanguage,
  parts: readonly DayField[],
  short: boolean,
): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(parts.includes('weekday') ? { weekday: 'long' } : {}),
    ...(parts.includes('day') ? { day: 'numeric' } : {}),
    ...(parts.includes('month') ? { month: short ? 'short' : fullMonthOf[language] } : {}),
    ...(parts.includes('year') ? { year: 'numeric' } : {}),
  });

/** Words as they open a line: Spanish has the names of its months in small letters elsewhere. */
export function asHeading(language: InterfaceLanguage, words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(localeOf[language]) + words.slice(1);
}
