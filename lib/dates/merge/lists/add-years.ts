import { yearLinks } from '@/lib/dates/lexicon/around/links';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Joins a stretch of time with the year behind it: "May 3 to 9 of this year". */
export function addYears(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = [];
  for (const phrase of phrases) {
    const before = done.at(-1);
    const yearShift = before && isBehind(tokens, before, phrase) ? offsetOf(phrase) : null;
    if (before && yearShift !== null && lacksYear(before.expression)) {
      done[done.length - 1] = {
        ...before,
        last: phrase.last,
        expression: { ...before.expression, yearShift },
      };
    } else done.push(phrase);
  }
  return done;
}

function isBehind(tokens: readonly DateToken[], before: Phrase, phrase: Phrase): boolean {
  if (!before.through || tokens[phrase.first]?.line) return false;
  return (
    before.last === phrase.first || yearLinks.has(wordsBetween(tokens, before.last, phrase.first))
  );
}

/** Years from the year of writing: "last year" is −1. */
function offsetOf({ expression }: Phrase): number | null {
  const year = expression.form === 'unit' && expression.unit === 'year';
  return year && expression.from === 'publication' ? expression.offset : null;
}

function lacksYear(expression: Phrase['expression']): expression is CalendarExpression {
  if (expression.form !== 'calendar' || expression.month === undefined) return false;
  return expression.year === undefined && expression.which === undefined;
}
