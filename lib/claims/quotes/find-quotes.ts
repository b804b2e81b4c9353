import type { Quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';

/** Something in quotation marks: the whole with its marks, and what stands between them. */
export interface Quoted extends Span {
  readonly inner: Span;
}

interface Mark {
  readonly sign: string;
  readonly at: number;
  readonly length: number;
  readonly family: 'double' | 'straight' | 'tex' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

const marks = /[“”„«»"‘’]|``|''|(?<![\p{L}\p{N}])'(?=\p{L})|(?<=[\p{L}.,!?])'(?![\p{L}'])/gu;

/** A quotation that is never closed runs on over at most so many paragraphs. */
const maxParagraphs = 6;

/** The outermost quotations of a text, in order. One that is not closed ends with its paragraph. */
export function findQuotes(paragraphs: readonly Quotation[]): Quoted[] {
  const found: Quoted[] = [];
  let open: { mark: Mark; paragraph: number } | undefined;
  paragraphs.forEach((paragraph, index) => {
    const here = marksOf(paragraph);
    if (open && !continues(here, open.mark, index - open.paragraph)) {
      const last = paragraphs[index - 1];
      if (last) found.push(quoted(open.mark, last.end, last.end));
      open = undefined;
    }
    const lastClose = here.findLast((mark) => mark.family === 'single' && mark.closes)?.at ?? -1;
    for (const mark of here) {
      if (!open) {
        if (mark.opens && (mark.family !== 'single' || mark.at < lastClose)) {
          open = { mark, paragraph: index };
        }
      } else if (doesClose(mark, open.mark)) {
        found.push(quoted(open.mark, mark.at, mark.at + mark.length));
        open = undefined;
      }
    }
  });
  const last = paragraphs.at(-1);
  if (open && last) found.push(quoted(open.mark, last.end, last.end));
  return found;
}

function quoted(mark: Mark, innerEnd: number, end: number): Quoted {
  return { start: mark.at, end, inner: { start: mark.at + mark.length, end: innerEnd } };
}

/** An open quotation goes on in the next paragraph when that one closes it before it opens another. */
function continues(here: readonly Mark[], open: Mark, paragraphs: number): boolean {
  if (open.family === 'single' || paragraphs > maxParagraphs) return false;
  const next = here.find((mark) => mark.family === open.family);
  return next !== undefined && next.closes && (!next.opens || open.family === 'tex');
}

/** What closes a mark that other languages use: „…“, »…«. */
const closers: ReadonlyMap<string, RegExp> = new Map([
  ['„', /^[“”]$/],
  ['»', /^«$/],
  ['«', /^»$/],
]);

function doesClose(mark: Mark, open: Mark): boolean {
  if (mark.family !== open.family || mark.at <= open.at) return false;
  return closers.get(open.sign)?.test(mark.sign) ?? mark.closes;
}

function marksOf(paragraph: Quotation): Mark[] {
  const { text } = paragraph;
  return [...text.matchAll(marks)].map((match) => {
    const sign = match[0];
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + sign.length] ?? ' ';
    const place = { sign, at: paragraph.start + match.index, length: sign.length };
    if (/[«»]/.test(sign))
      return { ...place, family: 'double', opens: !/\s/.test(after), closes: true };
    if (/[“„]/.test(sign)) return { ...place, family: 'double', opens: true, closes: false };
    if (sign === '”') return { ...place, family: 'double', opens: false, closes: true };
    if (sign === '"') return { ...place, family: 'straight', ...straight(before, after) };
    if (sign === '``') return { ...place, family: 'tex', opens: true, closes: false };
    if (sign === "''")
      return { ...place, family: 'tex', opens: /\s/.test(before + after), closes: true };
    const opens = sign === '‘' || (sign === "'" && !/[\p{L}.,!?]/u.test(before));
    return { ...place, family: 'single', opens, closes: !opens && !/[\p{L}\p{N}]/u.test(after) };
  });
}

function straight(before: string, after: string): { opens: boolean; closes: boolean } {
  return { opens: !/\s/.test(after) || /\s/.test(before), closes: true };
}
