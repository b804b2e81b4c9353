import { type Quotation, quotation } from '@/lib/story/quotation';
import { abbreviations } from '@/lib/text/abbreviations';

/** A full stop, question or exclamation mark with the marks that close around it, then white space. */
const ending = /[.!?…]+(?:["'”’)\]]|'')*\s+/g;

/** What may open a sentence: an upper-case letter or a digit, after opening marks. */
const opening = /^(?:["'“‘([]|``)*\s?[\p{Lu}\d]/u;

/** Whether the stop at the end of `before` belongs to an abbreviation or to a lone initial. */
function belongsToWord(before: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1];
  if (!word) return false;
  return abbreviations.has(word.toLowerCase()) || /^(\p{Lu}\.)*\p{Lu}$/u.test(word);
}

/** The sentences of one paragraph, in order, with their places in `text`. */
export function sentences(text: string, paragraph: Quotation): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  for (const match of paragraph.text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const stop = match.index + 1;
    const before = paragraph.text.slice(Math.max(start, stop - 24), stop);
    if (!opening.test(paragraph.text.slice(end, end + 4)) || belongsToWord(before)) continue;
    found.push(part(text, paragraph, start, end));
    start = end;
  }
  if (start < paragraph.text.length)
    found.push(part(text, paragraph, start, paragraph.text.length));
  return found;
}

function part(text: string, paragraph: Quotation, start: number, end: number): Quotation {
  const words = paragraph.text.slice(start, end).trimEnd();
  const at = paragraph.start + start;
  return quotation(text, { start: at, end: at + words.length });
}
