/**
 * Whether dates, claims and figures of a text in this language are read. The readers know English;
 * in another language they would find a year where a day is written, which is worse than nothing.
 * @param lang a language tag (BCP 47).
 */
export function isReadLanguage(lang: string): boolean {
  return /^en\b/i.test(lang);
}
