/** The languages that pages can be in, as tags (BCP 47): each has a table of words. */
export const interfaceLanguages = ['en', 'de', 'es', 'zh-Hans', 'ar'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language in which a text is spoken of: its own where pages can be in it, else English. */
export function interfaceLanguageOf(lang: string): InterfaceLanguage {
  const [first] = lang.toLowerCase().split('-');
  return interfaceLanguages.find((known) => known.split('-')[0] === first) ?? 'en';
}
