/** The languages whose dates are read, by their subtags (BCP 47). */
export const datedLanguages = ['de', 'en', 'es'] as const;

export type DatedLanguage = (typeof datedLanguages)[number];

/**
 * The language of a tag among them; null for any other. Asked for without what reads its dates.
 * @param lang a language tag (BCP 47): "es" and "es-MX" are read alike.
 */
export function datedLanguage(lang: string): DatedLanguage | null {
  const subtag = lang.split('-')[0]?.toLowerCase();
  return datedLanguages.find((language) => language === subtag) ?? null;
}
