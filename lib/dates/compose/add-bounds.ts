import { wordsBefore } from '@/lib/dates/compose/words-before';
import type { Bound, Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/**
 * Words before a date that leave one end of the interval open; they stay outside the span.
 * Longer ones come before those that they end with.
 */
const bounds: readonly (readonly [words: string, bound: Bound])[] = [
  ['after', 'from'],
  ['as of', null],
  ['at least until', 'to'],
  ['by', 'to'],
  ['ever since', 'from'],
  ['no earlier than', 'from'],
  ['no later than', 'to'],
  ['not before', 'from'],
  ['before', 'to'],
  ['prior to', 'to'],
  ['since', 'from'],
  ['since at least', 'from'],
  ['starting', 'from'],
  ['through', 'to'],
  ['till', 'to'],
  ['until', 'to'],
  ['until at least', 'to'],
  ['up to', 'to'],
];

/** Marks what "since", "by", "until" and their like leave open. */
export function addBounds(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    if (phrase.through || phrase.expression.form === 'duration') return phrase;
    const start = tokens[phrase.first - 1]?.word === 'the' ? phrase.first - 1 : phrase.first;
    for (const [words, bound] of bounds) {
      if (wordsBefore(tokens, start, words.split(' ')) !== null) return { ...phrase, bound };
    }
    return phrase;
  });
}
