import type { Expression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import { dayLinks } from '@/lib/dates/lexicon/around/links';
import type { DateToken } from '@/lib/dates/tokens/token';

/** "a few days later, on May 4": the day of the month behind a step tells where it leads. */
export function joinToldTwice(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const same =
      before &&
      !tokens[phrase.first]?.line &&
      isStep(before.expression) &&
      isDayOfMonth(phrase.expression) &&
      dayLinks.has(wordsBetween(tokens, before.last, phrase.first));
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

/** A step from a day told before: "two days later", "the next day". */
function isStep(expression: Expression): boolean {
  const step = expression.form === 'shift' || expression.form === 'unit';
  return step && expression.from === 'mention' && expression.unit === 'day';
}

function isDayOfMonth(expression: Expression): boolean {
  return (
    expression.form === 'calendar' && expression.day !== undefined && expression.month !== undefined
  );
}
