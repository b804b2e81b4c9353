import { wordsBefore } from '@/lib/dates/compose/words-before';
import { dayParts } from '@/lib/dates/lexicon/day-parts';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Joins "Wednesday night", "the night of December 6". */
export function addDayParts(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    if (!isDay(phrase)) return phrase;
    const after = dayParts.get(tokens[phrase.last]?.word ?? '');
    if (after && !tokens[phrase.last]?.line)
      return { ...phrase, last: phrase.last + 1, dayPart: after };
    for (const [word, dayPart] of dayParts) {
      const first =
        wordsBefore(tokens, phrase.first, [word, 'of']) ??
        wordsBefore(tokens, phrase.first, [word, 'on']);
      if (first !== null) return { ...phrase, first, dayPart };
    }
    return phrase;
  });
}

function isDay({ expression, clock }: Phrase): boolean {
  if (clock) return false;
  if (expression.form === 'calendar')
    return expression.day !== undefined || expression.weekday !== undefined;
  return expression.form === 'unit' && expression.unit === 'day';
}
