import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** What stands between the members of a list. */
const separators: ReadonlySet<string> = new Set([
  ',',
  ', and',
  ', or',
  'and',
  'and on',
  'or',
  'or on',
]);

/**
 * Lets the dates of a list share the year of its last: "May 2, June 6 and July 11, 2031";
 * and the first half of a range that of the second: "April through June 2026".
 */
export function shareYears(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const shared: Phrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const next = phrase.through ?? neighbour(tokens, phrase, shared.at(-1));
    const bearer = next && isWritten(next) ? next : next?.yearOf;
    shared.push(bearer && lacksYear(phrase) ? { ...phrase, yearOf: bearer } : phrase);
  }
  return shared.toReversed();
}

function neighbour(
  tokens: readonly DateToken[],
  phrase: Phrase,
  next: Phrase | undefined,
): Phrase | null {
  if (!next || next.through || tokens[next.first]?.line) return null;
  if (phrase.moved && next.moved) return next;
  return separators.has(wordsBetween(tokens, phrase.last, next.first)) ? next : null;
}

function isWritten({ expression }: Phrase): boolean {
  return expression.form === 'calendar' && expression.year !== undefined && isPart(expression);
}

function lacksYear({ expression }: Phrase): boolean {
  return (
    expression.form === 'calendar' &&
    isPart(expression) &&
    [expression.year, expression.which, expression.yearShift].every((part) => part === undefined)
  );
}

/** A month or a season. */
function isPart({ month, season }: CalendarExpression): boolean {
  return month !== undefined || season !== undefined;
}
