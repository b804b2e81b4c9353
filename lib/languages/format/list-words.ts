import { localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

/** "ESA and DG XI": some words as a language lists them. */
export const listWords = (language: InterfaceLanguage, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(words);
