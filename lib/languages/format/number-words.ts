import { localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

const formats = new Map<InterfaceLanguage, Intl.NumberFormat>();

/** A number as a language writes it: "12,400", "12.400". */
export function numberWords(language: InterfaceLanguage, number: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(localeOf[language]);
  formats.set(language, format);
  return format.format(number);
}
