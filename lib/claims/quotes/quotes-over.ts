import type { Quoted } from '@/lib/claims/quotes/find-quotes';
import type { Span } from '@/lib/story/span';

/** The quotations, in order and apart from one another, that share text with a span. */
export function quotesOver(quotes: readonly Quoted[], span: Span): Quoted[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Quoted[] = [];
  for (let quote = quotes[low]; quote && quote.start < span.end; quote = quotes[low]) {
    found.push(quote);
    low += 1;
  }
  return found;
}
