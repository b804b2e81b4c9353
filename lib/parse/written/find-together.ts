import type { Layout } from '@/lib/parse/lay-out';
import { type Quotation, quotation } from '@/lib/story/quotation';

/** Words from the front matter and the path they were written at. */
export interface Written {
  path: readonly PropertyKey[];
  words: string;
}

/** The words found in the text, in the order asked for; or the one that is not there. */
export type FoundWords = { quotes: Quotation[] } | { missing: Written; elsewhere: boolean };

/** Finds words in the first paragraph that holds all of them, each at its first place there. */
export function findTogether({ text, paragraphs }: Layout, parts: readonly Written[]): FoundWords {
  for (const { quote } of paragraphs) {
    const starts = parts.map(({ words }) => quote.text.indexOf(words));
    if (starts.some((start) => start < 0)) continue;
    return {
      quotes: parts.map(({ words }, i) => {
        const start = quote.start + (starts[i] ?? 0);
        return quotation(text, { start, end: start + words.length });
      }),
    };
  }
  const occurs = ({ words }: Written) => paragraphs.some(({ quote }) => quote.text.includes(words));
  const absent = parts.find((part) => !occurs(part));
  const missing = absent ?? parts.at(-1) ?? { path: [], words: '' };
  return { missing, elsewhere: absent === undefined };
}
