import type { Quotation } from '@/lib/story/quotation';

/** How an article writes its words, which tells names at the beginning of sentences. */
export interface WordCases {
  /** Words that have a capital within a sentence, without a possessive ending. */
  readonly proper: ReadonlySet<string>;
  /** Words that have a small letter somewhere: “language” where “Language in the bill” opens a sentence. */
  readonly common: ReadonlySet<string>;
}

/** The cases of a text of which nothing is known. */
export const noCases: WordCases = { proper: new Set(), common: new Set() };

const withinSentence = /(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d’'-]*/gu;
const small = /(?<![\p{L}’'-])\p{Ll}[\p{Ll}’'-]*/gu;

/** The cases in which an article writes its words. */
export function wordCases(paragraphs: readonly Quotation[]): WordCases {
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const { text } of paragraphs) {
    for (const [word] of text.matchAll(withinSentence)) proper.add(word.replace(/[’']s?$/, ''));
    for (const [word] of text.matchAll(small)) common.add(word);
  }
  return { proper, common };
}
