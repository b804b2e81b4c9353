import { leadIns } from '@/lib/dates/tokens/lead-in';
import { dayEdges, dayParts } from '@/lib/dates/lexicon/calendar/day-parts';
import { isDay } from '@/lib/dates/model/is-day';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

const findDayPart = leadIns([
  ...[...dayParts, ...dayEdges].flatMap(([word, part]) =>
    ['of', 'on'].map((link) => [`${word} ${link}`, part] as const),
  ),
  ...dayEdges,
]);

/** Joins "Wednesday night", "the night of December 6". */
export function addDayParts(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  let taken = 0;
  return phrases.map((phrase) => {
    const widened = widen(tokens, phrase, taken);
    taken = widened.last;
    return widened;
  });
}

/** A part of the day behind the day, or before it where no earlier phrase has those words. */
function widen(tokens: readonly DateToken[], phrase: Phrase, taken: number): Phrase {
  if (phrase.clock || !isDay(phrase.expression)) return phrase;
  const { first, last } = phrase;
  const after = tokens[last]?.line ? undefined : dayParts.get(tokens[last]?.word ?? '');
  if (after) return { ...phrase, last: last + 1, dayPart: after };
  const before = findDayPart(tokens, first);
  return before && before.first >= taken
    ? { ...phrase, first: before.first, dayPart: before.value }
    : phrase;
}
