import { joinedNoun } from '@/lib/dates/clause/joined-noun';
import { deadlines } from '@/lib/dates/lexicon/around/bound-words';
import { datedNouns, happenings } from '@/lib/dates/lexicon/around/name-openers';
import { occasions } from '@/lib/dates/lexicon/verbs/planning';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether a day without a year is the name of something: "the Jan. 6 panel", no letter or deadline. */
export function isDayAsName(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const { expression, through, yearOf } = phrase;
  if (!isDayWithoutYear(expression) || through || yearOf) return false;
  const noun = joinedNoun(tokens, phrase);
  if (!noun) return false;
  return ![datedNouns, happenings, occasions, deadlines].some((table) => table.has(noun.head));
}

/** The years that the text writes beside a day of the month, by `month-day`; the first one counts. */
export function writtenYears(phrases: readonly Phrase[]): ReadonlyMap<string, Phrase> {
  const found = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const { expression } = phrase;
    if (expression.form !== 'calendar' || expression.year === undefined) continue;
    const key = dayKey(expression);
    if (key !== null && !found.has(key)) found.set(key, phrase);
  }
  return found;
}

/** A day of a month as a key; null for other expressions. */
export function dayKey({ month, day }: CalendarExpression): string | null {
  return month === undefined || day === undefined ? null : `${month}-${day}`;
}

function isDayWithoutYear(expression: Phrase['expression']): expression is CalendarExpression {
  if (expression.form !== 'calendar' || dayKey(expression) === null) return false;
  return [expression.year, expression.yearShift, expression.which].every(
    (part) => part === undefined,
  );
}
