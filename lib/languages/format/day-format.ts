import { jsDate } from '@/lib/calendar/js-date';
import { fullMonthOf, localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { rememberedWords } from '@/lib/strings/remembered-words';

/** Which parts of a day are written. */
export type DayField = 'day' | 'month' | 'year' | 'weekday';

/** For each way to write a day what writes it: pages of lists write the same days again. */
const writers = new Map<string, (day: string) => string>();

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
  const known = writers.get(key);
  if (known) return known(day);
  const write = newWriter(language, parts, short);
  writers.set(key, write);
  return write(day);
}

function newWriter(
  language: InterfaceLanguage,
  parts: readonly DayField[],
  short: boolean,
): (day: string) => string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(parts.includes('weekday') ? { weekday: 'long' } : {}),
    ...(parts.includes('day') ? { day: 'numeric' } : {}),
    ...(parts.includes('month') ? { month: short ? 'short' : fullMonthOf[language] } : {}),
    ...(parts.includes('year') ? { year: 'numeric' } : {}),
  });
  return rememberedWords((day) => format.format(jsDate(`${day}T00:00:00Z`)));
}

/** Words as they open a line: Spanish has the names of its months in small letters elsewhere. */
export function asHeading(language: InterfaceLanguage, words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(localeOf[language]) + words.slice(1);
}
