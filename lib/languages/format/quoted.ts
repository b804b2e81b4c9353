import { languageOf } from '@/lib/languages/table/languages';

/** Words in the quotation marks of the language that stands around them, and what they quote in others. */
export function quoted(lang: string, words: string): string {
  const [open, close] = languageOf(lang).quotes;
  return open + withinQuotes(lang, words) + close;
}

/**
 * Words as they stand within quotation marks: where those are “double”, the ones that they hold
 * become ‘single’. No character is lost or added.
 */
export function withinQuotes(lang: string, words: string): string {
  if (languageOf(lang).quotes[0] !== '“') return words;
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"(?=[\p{L}\p{N}])/gu, '‘')
    .replaceAll('"', '’');
}
