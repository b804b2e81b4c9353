import { languageOf } from '@/lib/languages/table/languages';

/**
 * What marks words of a language in HTML: its tag and its direction. The direction is always said:
 * what stands around the words may be of another.
 * @param lang a language tag (BCP 47).
 */
export function languageAttributes(lang: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang, dir: languageOf(lang).direction };
}
