import { wordsBefore } from '@/lib/dates/compose/words-before';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Words before a date that leave it open by a little. */
const approximations: readonly (readonly string[])[] = [
  ['about'],
  ['almost'],
  ['approximately'],
  ['around'],
  ['c', '.'],
  ['ca', '.'],
  ['circa'],
  ['close', 'to'],
  ['more', 'or', 'less'],
  ['nearly'],
  ['roughly'],
  ['some'],
  ['somewhere', 'around'],
];

/** Joins "around June 24", "roughly April", "nearly three weeks ago". */
export function addApproximation(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    if (phrase.expression.form === 'reference' || phrase.expression.form === 'clock') return phrase;
    const start = tokens[phrase.first - 1]?.word === 'the' ? phrase.first - 1 : phrase.first;
    for (const words of approximations) {
      const first = wordsBefore(tokens, start, words);
      if (first !== null) return { ...phrase, first, approximate: true };
    }
    return phrase;
  });
}
