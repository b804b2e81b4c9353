/** Languages written from right to left: the first part of their tag (CLDR, `characterOrder`). */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/**
 * What marks words of a language in HTML: its tag, and its direction where that is not the page's.
 * @param lang a language tag (BCP 47).
 */
export function languageAttributes(lang: string): { lang: string; dir?: 'rtl' } {
  const [language = ''] = lang.toLowerCase().split('-');
  return rightToLeft.has(language) ? { lang, dir: 'rtl' } : { lang };
}
