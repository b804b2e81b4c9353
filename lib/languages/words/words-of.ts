import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { ar } from '@/lib/languages/words/ar';
import { de } from '@/lib/languages/words/de';
import { en } from '@/lib/languages/words/en';
import { es } from '@/lib/languages/words/es';
import type { Words } from '@/lib/languages/words/words';
import { zh } from '@/lib/languages/words/zh';

const tables: Readonly<Record<InterfaceLanguage, Words>> = { en, de, es, 'zh-Hans': zh, ar };

/** The words of the pages in a language. */
export const wordsOf = (language: InterfaceLanguage): Words => tables[language];
