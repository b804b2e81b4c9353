import type { Quoted } from '@/lib/claims/model/quoted';
import type { Quotation } from '@/lib/story/quotation';

interface Mark {
  readonly sign: string;
  readonly at: number;
  readonly length: number;
  readonly family: 'double' | 'straight' | 'tex' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

const marks =
  /[“”„«»"‘’]|``|(?<=[\p{L}.,!?])'(?=''(?!'))|''|(?<![\p{L}\p{N}])'(?=\p{L})|(?<=[\p{L}.,!?])'(?![\p{L}'])/gu;

/** A quotation that is never closed runs on over at most so many paragraphs. */
const maxParagraphs = 6;

/** The outermost quotations of a text, in order. One that is not closed ends with its paragraph. */
export function findQuotes(paragraphs: readonly Quotation[]): Quoted[] {
  const found: Quoted[] = [];
  let open: { mark: Mark; paragraph: number } | undefined;
  /** Quotations of the other kind that stand open within the one that is open. */
  let inner = 0;
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
          inner = 0;
        }
      } else if (mark.family !== open.mark.family && mark.opens) inner += 1;
      else if (mark.family !== open.mark.family && inner > 0) inner -= 1;
      else if (doesClose(mark, open.mark)) {
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
  if (mark.at <= open.at) return false;
  if (mark.family !== open.family) return isStray(mark, open);
  return closers.get(open.sign)?.test(mark.sign) ?? mark.closes;
}

/** “… end," and "… end”: a mark of the other kind that can do nothing but close. */
const isStray = (mark: Mark, open: Mark): boolean =>
  open.family !== 'single' &&
  mark.closes &&
  !mark.opens &&
  ((open.family === 'straight' && mark.family === 'double') ||
    (open.family === 'double' && mark.family === 'straight'));

/** What a mark may do, whatever stands around it. */
type Part = Pick<Mark, 'family' | 'opens' | 'closes'>;

const fixed: ReadonlyMap<string, Part> = new Map([
  ['“', { family: 'double', opens: true, closes: false }],
  ['„', { family: 'double', opens: true, closes: false }],
  ['”', { family: 'double', opens: false, closes: true }],
  ['``', { family: 'tex', opens: true, closes: false }],
]);

/** “… end,“ she said: the opening mark where the closing one belongs. */
const closed: Part = { family: 'double', opens: false, closes: true };
/** ”We left,” she said: the closing mark where the opening one belongs. */
const opened: Part = { family: 'double', opens: true, closes: true };
const endsWords = /[\p{L}\p{N}.,!?]/u;

/** 5" thick: no quotation mark, where others stand around it. */
const none: Part = { family: 'straight', opens: false, closes: false };

const blank = /\s/;
/** What stands before a mark that opens: “(''We left,'' she said.)” */
const opensTex = /[\s([—–]/;
const beforeClose = /[\p{L}.,!?]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

function marksOf({ text, start }: Quotation): Mark[] {
  return Array.from(text.matchAll(marks), ({ 0: sign, index }) => {
    const before = text[index - 1] ?? ' ';
    const after = text[index + sign.length] ?? ' ';
    const inches = sign === '"' && /\d/.test(before) && text.slice(0, index).includes('“');
    if (inches && text.slice(index).includes('”'))
      return { sign, at: start + index, length: sign.length, ...none };
    const closing = sign === '“' && endsWords.test(before) && !letterOrDigit.test(after);
    const opening = sign === '”' && /\s/.test(before) && letterOrDigit.test(after);
    const part = closing
      ? closed
      : opening
        ? opened
        : (fixed.get(sign) ?? partOf(sign, before, after));
    return { sign, at: start + index, length: sign.length, ...part };
  });
}

/** What a mark does between the characters before and after it. */
function partOf(sign: string, before: string, after: string): Part {
  switch (sign) {
    case '«':
    case '»':
      return { family: 'double', opens: !blank.test(after), closes: true };
    case '"':
      return { family: 'straight', ...straight(before, after) };
    case "''":
      return { family: 'tex', opens: opensTex.test(before) || blank.test(after), closes: true };
    default: {
      const opens = sign === '‘' || (sign === "'" && !beforeClose.test(before));
      return { family: 'single', opens, closes: !opens && !letterOrDigit.test(after) };
    }
  }
}

function straight(before: string, after: string): { opens: boolean; closes: boolean } {
  return { opens: !blank.test(after) || blank.test(before), closes: true };
}
