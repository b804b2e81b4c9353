import {
  dayAt,
  isCounting,
  separatorAt,
  separatorBefore,
  yearAt,
} from '@/lib/dates/merge/words/listed-days';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * Adds days that share the month of their neighbour: "June 3 and 5", "July 8 and 9, 2026",
 * "2, 9 and 16 May", "October 3–5", "8-10 July".
 */
export function addListed(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = [];
  phrases.forEach((phrase, i) => {
    const floor = done.at(-1)?.last ?? 0;
    if (phrase.first < floor) return;
    const next = phrases[i + 1];
    const ceiling = next && isYear(next.expression) ? phrases[i + 2] : next;
    for (const day of daysBefore(tokens, phrase, floor)) done.push(day);
    done.push(phrase);
    for (const day of daysAfter(tokens, phrase, ceiling?.first ?? tokens.length)) done.push(day);
  });
  return done;
}

function isYear(expression: Phrase['expression']): boolean {
  return (
    expression.form === 'calendar' &&
    expression.month === undefined &&
    expression.year !== undefined
  );
}

function daysAfter(
  tokens: readonly DateToken[],
  { expression, last }: Phrase,
  ceiling: number,
): Phrase[] {
  const found: Phrase[] = [];
  if (!hasDay(expression) || expression.year !== undefined) return found;
  let at = last;
  while (at < ceiling) {
    const first = separatorAt(tokens, at);
    const day = first === null ? null : dayAt(tokens, first);
    if (first === null || day === null || first >= ceiling) break;
    const year = yearAt(tokens, first + 1);
    if (!year && isCounting(tokens, first + 1)) break;
    at = year?.next ?? first + 1;
    found.push(
      listed({ form: 'calendar', month: expression.month, day, year: year?.value }, first, at),
    );
    if (year) break;
  }
  return found;
}

function daysBefore(tokens: readonly DateToken[], phrase: Phrase, floor: number): Phrase[] {
  const { expression, first } = phrase;
  const found: Phrase[] = [];
  if (!hasDay(expression) || dayAt(tokens, first) !== expression.day) return found;
  let at = first;
  while (at > floor) {
    const before = separatorBefore(tokens, at);
    const day = before === null ? null : dayAt(tokens, before);
    if (before === null || day === null || before < floor) break;
    at = before;
    found.push(listed({ ...expression, weekday: undefined, day }, at, at + 1));
  }
  return found.toReversed();
}

function hasDay(expression: Phrase['expression']): expression is CalendarExpression {
  return expression.form === 'calendar' && !!expression.month && !!expression.day;
}

function listed(expression: CalendarExpression, first: number, last: number): Phrase {
  return { first, last, expression, core: { first, last } };
}
