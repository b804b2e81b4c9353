import type { DateToken } from '@/lib/dates/tokens/token';

/** The words between two phrases, as one string; an ellipsis where there are many. */
export function wordsBetween(tokens: readonly DateToken[], from: number, to: number): string {
  if (to - from > 4) return '…';
  let words = '';
  for (let at = from; at < to; at++) words += `${at > from ? ' ' : ''}${tokens[at]?.word ?? ''}`;
  return words;
}
