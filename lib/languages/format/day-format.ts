import { jsDate } from '@/lib/calendar/js-date';
import { fullMonthOf, localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

/** Which parts of a day are written. */
export type DayField = 'day' | 'month' | 'year' | 'weekday';

const formats = new Map<string, Intl.DateTimeFormat>();

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
  const key = [language, short, ...parts].join(' ');
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf[language], {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...(parts.includes('weekday') ? { weekday: 'long' } : {}),
      ...(parts.includes('day') ? { day: 'numeric' } : {}),
      ...(parts.includes('month') ? { month: short ? 'short' : fullMonthOf[language] } : {}),
      ...(parts.includes('year') ? { year: 'numeric' } : {}),
    });
  formats.set(key, format);
  return format.format(jsDate(`${day}T00:00:00Z`));
}

/** Words as they open a line: Spanish has the names of its months in small letters elsewhere. */
export function asHeading(language: InterfaceLanguage, words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(localeOf[language]) + words.slice(1);
}
