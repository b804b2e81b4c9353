import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

/**
 * The locale that Intl formats by. English is the world's, with the day before the month; Arabic has
 * the digits that its news uses on the web, which are also those of the articles quoted.
 */
export const localeOf: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  de: 'de',
  es: 'es',
  'zh-Hans': 'zh-Hans',
  ar: 'ar-u-nu-latn',
};

/** How Intl is asked for the full name of a month: in Chinese only the short one is a number, "6月". */
export const fullMonthOf: Readonly<Record<InterfaceLanguage, 'long' | 'short'>> = {
  en: 'long',
  de: 'long',
  es: 'long',
  'zh-Hans': 'short',
  ar: 'long',
};
