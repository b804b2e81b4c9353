import { type DatedLanguage, datedLanguage } from '@/lib/dates/languages/dated-languages';
import { german } from '@/lib/dates/languages/german';
import { dateReaderOf } from '@/lib/dates/languages/read-language';
import { spanish } from '@/lib/dates/languages/spanish';
import { readDates } from '@/lib/dates/read-dates';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DateReading } from '@/lib/story/date-reading';

/** Reads the dates of a text in one language, published on a day; null where that is unknown. */
type DateReader = (text: string, published: IsoDay | null) => DateReading[];

const english: DateReader = (text, published) => readDates(text, { published });

/** By the language's subtag (BCP 47). */
const readers: Readonly<Record<DatedLanguage, DateReader>> = {
  de: dateReaderOf(german),
  en: english,
  es: dateReaderOf(spanish),
};

/**
 * The reader for the dates of a language; null where there is none.
 * @param lang a language tag (BCP 47): "es" and "es-MX" are read alike.
 */
export function dateReaderIn(lang: string): DateReader | null {
  const language = datedLanguage(lang);
  return language && readers[language];
}
