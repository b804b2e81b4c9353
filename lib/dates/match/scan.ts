import { isCalendarPossible } from '@/lib/dates/filter/is-calendar-possible';
import { longestPhrases } from '@/lib/dates/match/longest-phrases';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** The simple date expressions of a text that the calendar has, in order. */
export function scan(tokens: readonly DateToken[]): Phrase[] {
  return longestPhrases(tokens).filter(({ expression }) => isCalendarPossible(expression));
}
