import { directions } from '@/lib/dates/lexicon/particles/numbers';
import { isDay } from '@/lib/dates/model/is-day';
import type { Phrase } from '@/lib/dates/model/phrase';
import { wordsBetween } from '@/lib/dates/merge/words/words-between';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Joins "four days before Easter in 2031", "three weeks after May 3". */
export function addOffsets(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  const done: Phrase[] = [];
  for (const phrase of phrases) {
    const before = done.at(-1);
    const days = before && isDay(phrase.expression) ? daysOf(tokens, before, phrase) : null;
    if (before && days !== null) {
      done[done.length - 1] = { ...phrase, first: before.first, offset: days };
    } else done.push(phrase);
  }
  return done;
}

function daysOf(tokens: readonly DateToken[], before: Phrase, phrase: Phrase): number | null {
  if (before.expression.form !== 'duration' || before.expression.every) return null;
  const direction = directions.get(wordsBetween(tokens, before.last, phrase.first));
  const [, amount, unit] = /^P(\d+)([DW])$/.exec(before.expression.value) ?? [];
  return direction && amount ? direction * Number(amount) * (unit === 'W' ? 7 : 1) : null;
}
