import type { Span } from '@/lib/story/span';

/** Those of some spans, in order and apart from one another, that share text with a span. */
export function spansOver<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let next = spans[low]; next && next.start < span.end; next = spans[low]) {
    found.push(next);
    low += 1;
  }
  return found;
}
