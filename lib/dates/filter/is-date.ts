import { filters } from '@/lib/dates/filter/filters';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether words that look like a date are one: no name, no number of something, no other word. */
export function isDate(tokens: readonly DateToken[], phrase: Phrase): boolean {
  return rejectedBy(tokens, phrase) === null;
}

/** The id of the filter that turns a phrase away; null for a date. */
export function rejectedBy(tokens: readonly DateToken[], phrase: Phrase): string | null {
  return filters.find(({ rejects }) => rejects(tokens, phrase))?.id ?? null;
}
