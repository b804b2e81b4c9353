import { type Quotation, quotation } from '@/lib/story/quotation';
import { endsSentence } from '@/lib/text/ends-sentence';

/** Unicode's rules for sentences (UAX 29), which know nothing of abbreviations. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of one paragraph, in order, with their places in `text`. */
export function sentences(text: string, paragraph: Quotation): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  for (const index of boundaries(paragraph.text)) {
    if (index === 0 || !endsSentence(paragraph.text, index)) continue;
    found.push(part(text, paragraph, start, index));
    start = index;
  }
  if (start < paragraph.text.length)
    found.push(part(text, paragraph, start, paragraph.text.length));
  return found;
}

/** The segmenter's time grows with the square of a long text, so it is given one in pieces. */
const maxPieceLength = 4000;

function* boundaries(text: string): Generator<number> {
  let start = 0;
  while (start < text.length) {
    const end = pieceEnd(text, start);
    for (const { index } of segmenter.segment(text.slice(start, end))) yield start + index;
    start = end;
  }
}

/** Where a piece ends: after white space where there is some, so that no boundary is missed. */
function pieceEnd(text: string, start: number): number {
  const end = start + maxPieceLength;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end - 1);
  return space > start ? space + 1 : end;
}

function part(text: string, paragraph: Quotation, start: number, end: number): Quotation {
  const words = paragraph.text.slice(start, end).trimEnd();
  const at = paragraph.start + start;
  return quotation(text, { start: at, end: at + words.length });
}
