import type { Span } from '@/lib/story/span';

/** Marks that open a quotation, with those that close it. */
const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
]);

/** What closes a quotation right behind a piece, by the mark that opens it. */
const closingAhead: ReadonlyMap<string, RegExp> = new Map(
  Array.from(closing, ([open, close]) => [open, new RegExp(`^[.,!?…]?${close}`, 'u')]),
);

const marks = /[“”"«»„]/gu;

/**
 * A piece of a text with the quotation marks that it would otherwise have half of: one that stands
 * right before it, and one right behind it or behind its full stop or comma.
 */
export function withQuotationMarks(text: string, { start, end }: Span): Span {
  const from = start > 0 && closing.has(text.charAt(start - 1)) ? start - 1 : start;
  const open = unclosed(text.slice(from, end));
  if (open === undefined) return { start: from, end };
  const after = closingAhead.get(open)?.exec(text.slice(end, end + 2));
  return after ? { start: from, end: end + after[0].length } : { start, end };
}

/** The last mark of a piece that is opened and not closed there. */
function unclosed(piece: string): string | undefined {
  const open: string[] = [];
  for (const [mark] of piece.matchAll(marks)) {
    const last = open.at(-1);
    if (last !== undefined && closing.get(last) === mark) open.pop();
    else if (closing.has(mark)) open.push(mark);
  }
  return open.at(-1);
}
