import { localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

/** "ESA and DG XI", "a or b": some words as a language lists them. */
export const listWords = (
  language: InterfaceLanguage,
  words: readonly string[],
  type: Intl.ListFormatType = 'conjunction',
): string => new Intl.ListFormat(localeOf[language], { type }).format(words);
