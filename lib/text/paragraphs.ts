import { type Quotation, quotation } from '@/lib/story/quotation';

/** The paragraphs of a plain text, one a line; blank lines and outer white space are left out. */
export function paragraphs(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start + (line.length - line.trimStart().length);
    const words = line.trim();
    if (words) found.push(quotation(text, { start: from, end: from + words.length }));
    start += line.length + 1;
  }
  return found;
}
