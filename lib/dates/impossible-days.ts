import { isCalendarPossible } from '@/lib/dates/filter/is-calendar-possible';
import { longestPhrases } from '@/lib/dates/match/longest-phrases';
import { quoteTokens } from '@/lib/dates/tokens/quote-tokens';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import type { Quotation } from '@/lib/story/quotation';

/**
 * What a day or a month that the calendar lacks is written with: no month has a day 0, one has no 29th,
 * and only numbers that stand together can tell a month that there is not.
 */
const suspect = /(?<!\d)(?:0{1,2}|29|[3-9]\d)(?!\d)|\d[-./]\d|thirtieth/i;

/** Words that are written as a date but name a day that the calendar lacks: "February 30". */
export function impossibleDays(text: string): Quotation[] {
  if (!suspect.test(text)) return [];
  const tokens = tokenise(text);
  return longestPhrases(tokens)
    .filter(({ expression }) => !isCalendarPossible(expression))
    .map(({ core }) => quoteTokens(text, tokens, core));
}
