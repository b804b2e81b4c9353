import { wordsBefore } from '@/lib/dates/compose/words-before';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Words before a date or a length of time that leave it open by a little. */
const approximations = [
  'about',
  'almost',
  'approximately',
  'around',
  'c .',
  'ca .',
  'circa',
  'close to',
  'more or less',
  'nearly',
  'roughly',
  'some',
  'somewhere around',
];

/** Words that do so before a length of time or a step only: before a date they say "after" or "by". */
const limits = [
  'at least',
  'at most',
  'fewer than',
  'just over',
  'just under',
  'less than',
  'more than',
  'no less than',
  'no more than',
  'over',
  'under',
  'up to',
  'well over',
];

/** "over the past three months" is no approximation. */
function isPointing(token: Token | undefined): boolean {
  return ['last', 'next', 'past', 'the'].includes(token?.word ?? '');
}

/** Joins "around June 24", "roughly April", "nearly three weeks ago", "more than two years". */
export function addApproximation(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const { form } = phrase.expression;
    if (form === 'reference' || form === 'unit') return phrase;
    const counted = (form === 'duration' || form === 'shift') && !isPointing(tokens[phrase.first]);
    const start = tokens[phrase.first - 1]?.word === 'the' ? phrase.first - 1 : phrase.first;
    for (const words of counted ? [...approximations, ...limits] : approximations) {
      const first = wordsBefore(tokens, start, words.split(' '));
      if (first !== null) return { ...phrase, first, approximate: true };
    }
    return phrase;
  });
}
