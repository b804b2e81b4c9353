import type { Expression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { DateToken } from '@/lib/dates/tokens/token';

/** What stands between a weekday and its day of the month: "a Tuesday evening on May 4". */
const links: ReadonlySet<string> = new Set([', on', 'on']);

/** A weekday with its day of the month behind it is that day. */
export function joinWeekdays(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase, i) => {
    const next = phrases[i + 1];
    const same = next && isWeekday(phrase.expression) && isDayOfMonth(next.expression);
    return same && links.has(wordsBetween(tokens, phrase.last, next.first))
      ? { ...phrase, same: next }
      : phrase;
  });
}

function isWeekday(expression: Expression): boolean {
  return (
    expression.form === 'calendar' &&
    expression.weekday !== undefined &&
    expression.day === undefined
  );
}

function isDayOfMonth(expression: Expression): boolean {
  return (
    expression.form === 'calendar' && expression.day !== undefined && expression.month !== undefined
  );
}
