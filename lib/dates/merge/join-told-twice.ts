import type { Expression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import { stepLinks } from '@/lib/dates/lexicon/around/links';
import { yearlyUnits } from '@/lib/dates/lexicon/calendar/units';
import type { DateToken } from '@/lib/dates/tokens/token';

/** "a few days later, on May 4", "a decade later, in 2008": the date behind a step tells where it leads. */
export function joinToldTwice(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const same =
      before &&
      !tokens[phrase.first]?.line &&
      isSame(before.expression, phrase.expression) &&
      stepLinks.has(wordsBetween(tokens, before.last, phrase.first));
    if (same)
      joined[joined.length - 1] = {
        ...phrase,
        first: before.first,
        rules: [...before.rules, ...phrase.rules],
      };
    else joined.push(phrase);
  }
  return joined;
}

/** A step from a date told before and the date that it leads to, as fine as the step or finer. */
function isSame(step: Expression, date: Expression): boolean {
  if ((step.form !== 'shift' && step.form !== 'unit') || step.from !== 'mention') return false;
  if (date.form !== 'calendar') return false;
  if (yearlyUnits.has(step.unit)) return date.year !== undefined;
  if (step.unit === 'month') return date.month !== undefined;
  return date.month !== undefined && date.day !== undefined;
}
