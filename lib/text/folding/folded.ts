import { type Quotation, quotation } from '@/lib/story/quotation';
import { writtenSpan } from '@/lib/text/folding/written-span';
import type { Span } from '@/lib/story/span';

/** A text as a reader sees it, with the place in the written text of each of its characters. */
export interface Folded {
  /** The text as it is written. */
  readonly written: string;
  /** The text as it is seen: what is read for dates, claims and names. */
  readonly seen: string;
  /** For each UTF-16 unit of `seen`, where its characters begin and end in `written`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A span of `seen` as the quotation of `written` that it was read from. */
export const unfold = (folded: Folded, span: Span): Quotation =>
  quotation(folded.written, writtenSpan(folded, span));

/** The span of `seen` that shows a span of `written`; empty where none of it is seen. */
export function foldSpan({ starts, ends }: Folded, { start, end }: Span): Span {
  const from = firstAt(ends, start + 1);
  return { start: from, end: Math.max(from, firstAt(starts, end)) };
}

/** The index of the first number that is at least `limit`; the numbers never fall. */
function firstAt(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
