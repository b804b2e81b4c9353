import { isCalendarPossible } from '@/lib/dates/guards/is-calendar-possible';
import { longestPhrases } from '@/lib/dates/scan/longest-phrases';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** The simple date expressions of a text that the calendar has, in order. */
export function scan(tokens: readonly Token[]): Phrase[] {
  return longestPhrases(tokens).filter(({ expression }) => isCalendarPossible(expression));
}
