import { isCalendarPossible } from '@/lib/dates/filter/is-calendar-possible';
import { longestPhrases } from '@/lib/dates/match/longest-phrases';
import { quoteTokens } from '@/lib/dates/tokens/quote-tokens';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import type { Quotation } from '@/lib/story/quotation';

/** Words that are written as a date but name a day that the calendar lacks: "February 30". */
export function impossibleDays(text: string): Quotation[] {
  const tokens = tokenise(text);
  return longestPhrases(tokens)
    .filter(({ expression }) => !isCalendarPossible(expression))
    .map(({ core }) => quoteTokens(text, tokens, core));
}
