import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { en } from '@/lib/languages/words/en';
import type { Words } from '@/lib/languages/words/words';

const tables: Readonly<Record<InterfaceLanguage, Words>> = {
  en,
  de: en,
  es: en,
  'zh-Hans': en,
  ar: en,
};

/** The words of the pages in a language. */
export const wordsOf = (language: InterfaceLanguage): Words => tables[language];
