import { startsSentence } from '@/lib/dates/tokens/sentence';
import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * What counts as one token, of shapes that begin alike the longest first. Every repetition is
 * bounded or runs over one class of characters, so the scan is linear.
 */
const shapes = [
  /[AaPp]\.[Mm]\.?/, // a.m.
  /\p{L}[\p{L}\p{M}]*/u, // word
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/, // ISO
  /\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])/, // 7/24/2026
  /\d{1,2}\.\d{1,2}\.\d{4}(?![\d.])/, // 24.07.2026
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/, // 9:30
  /\d{1,3}(?:,\d{3})+(?!\d)/, // 2,019
  /\d+(?:\.\d+)+/, // 4.2.1
  /\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)(?!\p{L})/u, // 4th
  /\d+/, // 2026
  /\S/, // mark
];

const shape = new RegExp(shapes.map(({ source }) => source).join('|'), 'gu');

/** The tokens of `text`, in order; white space is not kept but remembered. */
export function tokenise(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let end = 0;
  let paragraph = 0;
  for (const { 0: found, index: start } of text.matchAll(shape)) {
    const glued = start === end && end > 0;
    const line = end === 0 || (!glued && text.slice(end, start).includes('\n'));
    if (line && /\n[^\S\n]*\n/.test(text.slice(end, start))) paragraph++;
    end = start + found.length;
    const word = found.toLowerCase();
    tokens.push({ start, end, text: found, word, glued, line, opens: line, paragraph, tag: null });
  }
  tokens.forEach((token, at) => {
    token.opens = startsSentence(tokens, at);
  });
  return tokens;
}
