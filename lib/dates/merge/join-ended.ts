import { endings } from '@/lib/dates/lexicon/around/links';
import { hasDay } from '@/lib/dates/model/is-day';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { Expression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Joins "the three months to June 30", "the quarter ended June 30", "the year to March 31, 2026". */
export function joinEnded(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = [];
  for (const phrase of phrases) {
    const before = done.at(-1);
    const months = before && hasDay(phrase.expression) ? monthsOf(before.expression) : null;
    const ended = months && before && endings.has(wordsBetween(tokens, before.last, phrase.first));
    if (ended) done[done.length - 1] = { ...phrase, first: before.first, months };
    else done.push(phrase);
  }
  return done;
}

/** How many months a length or a period has: 12 at most. */
function monthsOf(expression: Expression): number | null {
  if (expression.form === 'unit')
    return expression.unit === 'quarter' ? 3 : expression.unit === 'year' ? 12 : null;
  if (expression.form !== 'duration' || expression.every) return null;
  const [, amount, unit] = /^P(\d+)([MY])$/.exec(expression.value) ?? [];
  const months = Number(amount) * (unit === 'Y' ? 12 : 1);
  return months >= 1 && months <= 12 ? months : null;
}
