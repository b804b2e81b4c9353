import { interfaceLanguageOf } from '@/lib/languages/table/interface-languages';
import { localeOf } from '@/lib/languages/format/locale';

/**
 * A time of a header as the clock of its reader has it. For browsers alone: a build has no reader.
 * @param date as HTTP writes it (RFC 9110, 5.6.7).
 */
export const readerTime = (lang: string, date: string): string =>
  new Intl.DateTimeFormat(localeOf[interfaceLanguageOf(lang)], {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(Date.parse(date));
