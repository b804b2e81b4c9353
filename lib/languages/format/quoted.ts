import { languageOf } from '@/lib/languages/table/languages';

/** Words in the quotation marks of the language that stands around them. */
export function quoted(lang: string, words: string): string {
  const [open, close] = languageOf(lang).quotes;
  return open + words + close;
}
