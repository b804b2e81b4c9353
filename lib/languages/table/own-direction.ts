import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { languageOf } from '@/lib/languages/table/languages';

/**
 * What a block of words of another language needs to run, and to be set, as its own does; nothing
 * where the page runs the same way: the words inside say their language themselves.
 */
export const ownDirection = (
  page: InterfaceLanguage,
  lang: string,
): Partial<ReturnType<typeof languageAttributes>> =>
  languageOf(page).direction === languageOf(lang).direction ? {} : languageAttributes(lang);
