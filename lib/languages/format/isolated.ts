import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { languageOf } from '@/lib/languages/table/languages';

/**
 * Words of another language within a line of the pages', so that neither moves the other's signs
 * (Unicode's isolates, UAX 9, 2.4). Pages that run left to right need none for Latin letters.
 */
export const isolated = (language: InterfaceLanguage, words: string): string =>
  languageOf(language).direction === 'rtl' ? `\u2068${words}\u2069` : words;
