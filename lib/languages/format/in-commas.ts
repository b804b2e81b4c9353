import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';

/** The comma of each language, with the space that follows it. */
const commas: Readonly<Record<InterfaceLanguage, string>> = {
  en: ', ',
  de: ', ',
  es: ', ',
  'zh-Hans': '，',
  ar: '، ',
};

/**
 * "6 claims, 4 dates": parts that stand beside each other and are no list of which one is the last.
 * Intl.ListFormat has no such form in every language: its units are joined by "and" in Arabic, and by
 * nothing in Chinese.
 */
export const inCommas = (language: InterfaceLanguage, parts: readonly string[]): string =>
  parts.join(commas[language]);
