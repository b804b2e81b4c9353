import type { Quotation } from '@/lib/story/quotation';

const withinSentence = /(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d’'-]*/gu;

/** The words that an article writes with a capital within a sentence, without a possessive ending. */
export function properNames(paragraphs: readonly Quotation[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of paragraphs) {
    for (const [word] of text.matchAll(withinSentence)) found.add(word.replace(/[’']s?$/, ''));
  }
  return found;
}
