import type { DateToken } from '@/lib/dates/tokens/token';
import { type Quotation, quotation } from '@/lib/story/quotation';

/** The words of the tokens `[first, last)`. */
export function quoteTokens(
  text: string,
  tokens: readonly DateToken[],
  { first, last }: { first: number; last: number },
): Quotation {
  return quotation(text, { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
}
