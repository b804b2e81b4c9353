import type { Layout } from '@/lib/parse/lay-out';
import type { Quotation } from '@/lib/story/quotation';
import { seenText } from '@/lib/text/folding/fold';
import { foldSpan, unfold } from '@/lib/text/folding/folded';

/** Words from the front matter and the path they were written at. */
export interface Written {
  path: readonly PropertyKey[];
  words: string;
}

/** The words found in the text, in the order asked for; or the one that is not there. */
export type FoundWords = { quotes: Quotation[] } | { missing: Written; elsewhere: boolean };

/**
 * Finds words in the first paragraph that holds all of them, each at its first place there. Words
 * are found as they are seen: an editor who copies from a page copies no soft hyphen.
 */
export function findTogether(
  { folded, paragraphs }: Layout,
  parts: readonly Written[],
): FoundWords {
  const wanted = parts.map(({ words }) => seenText(words));
  const blocks = paragraphs.map(({ quote }) => foldSpan(folded, quote));
  for (const { start, end } of blocks) {
    const block = folded.seen.slice(start, end);
    const starts = wanted.map((words) => block.indexOf(words));
    if (starts.some((at) => at < 0)) continue;
    const quotes = wanted.map((words, i) => {
      const at = start + (starts[i] ?? 0);
      return unfold(folded, { start: at, end: at + words.length });
    });
    return { quotes };
  }
  const texts = blocks.map(({ start, end }) => folded.seen.slice(start, end));
  const absent = parts.find((_, i) => !texts.some((text) => text.includes(wanted[i] ?? '')));
  const missing = absent ?? parts.at(-1) ?? { path: [], words: '' };
  return { missing, elsewhere: absent === undefined };
}
