import { datedLanguage } from '@/lib/dates/languages/dated-languages';

/**
 * Whether claims and figures of a text in this language are read. Their readers know English; in
 * another language they would put words in mouths, which is worse than nothing.
 * @param lang a language tag (BCP 47).
 */
export function isReadLanguage(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** Whether the dates of a text in this language are read: English, German and Spanish. */
export function hasReadDates(lang: string): boolean {
  return datedLanguage(lang) !== null;
}
