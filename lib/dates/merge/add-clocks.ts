import { isDay } from '@/lib/dates/model/is-day';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Words between a clock time and its day, and between a day and its clock time. */
const beforeDay: ReadonlySet<string> = new Set([
  '',
  ',',
  ', on',
  'local time',
  'local time on',
  'on',
]);
const afterDay: ReadonlySet<string> = new Set([
  '',
  ',',
  ', about',
  ', around',
  ', at',
  'about',
  'around',
  'at',
  'at about',
  'at around',
  'by',
]);

/** Joins "9:30 a.m. EST on Monday", "May 4, 2031, at 7:30 a.m. ET" and "6 p.m. (1700 GMT)". */
export function addClocks(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const gap =
      before && !tokens[phrase.first]?.line ? wordsBetween(tokens, before.last, phrase.first) : '…';
    const again = before && clockOf(before) && phrase.expression.form === 'clock' && gap === '(';
    if (again && tokens[phrase.last]?.text === ')') {
      joined[joined.length - 1] = { ...before, last: phrase.last + 1 };
    } else if (before?.expression.form === 'clock' && isDated(phrase) && beforeDay.has(gap)) {
      joined[joined.length - 1] = { ...phrase, first: before.first, clock: before.expression };
    } else if (
      before &&
      isDay(before.expression) &&
      !before.clock &&
      phrase.expression.form === 'clock' &&
      afterDay.has(gap)
    ) {
      joined[joined.length - 1] = { ...before, last: phrase.last, clock: phrase.expression };
    } else joined.push(phrase);
  }
  return joined;
}

/** A day, or a part of one that words point at: "10 p.m. the previous night". */
function isDated({ expression }: Phrase): boolean {
  return isDay(expression) || (expression.form === 'unit' && expression.unit === 'day');
}
