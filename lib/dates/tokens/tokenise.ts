import { startsSentence } from '@/lib/dates/tokens/sentence';
import type { Token } from '@/lib/dates/tokens/token';

/**
 * What counts as one token, longest shapes first: ISO dates with or without a clock, slashed and
 * dotted dates, clock times, numbers with separators, ordinals, numbers, a.m. and p.m., words,
 * single marks. Every repetition is bounded by the shape or runs once, so the scan is linear.
 */
const shapes =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?![\d.])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)+|\d{1,2}(?:st|nd|rd|th)(?![a-z])|\d+|[ap]\.m\.?|\p{L}[\p{L}\p{M}]*|\s+|[^]/giu;

/** The tokens of `text`, in order; white space is not kept but remembered. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let line = true;
  for (const match of text.matchAll(shapes)) {
    const found = match[0];
    if (isSpace(found)) {
      glued = false;
      line ||= found.includes('\n');
      continue;
    }
    const start = match.index;
    const word = found.toLowerCase();
    tokens.push({ start, end: start + found.length, text: found, word, glued, line, opens: line });
    glued = true;
    line = false;
  }
  tokens.forEach((token, at) => {
    token.opens = startsSentence(tokens, at);
  });
  return tokens;
}

function isSpace(text: string): boolean {
  const code = text.charCodeAt(0);
  return code <= 32 || code === 0xa0 || (code > 0x1fff && text.trim() === '');
}
