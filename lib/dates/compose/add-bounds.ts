import { wordsBefore } from '@/lib/dates/compose/words-before';
import { bounds } from '@/lib/dates/lexicon/bounds';
import type { Bound, Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Marks what "since", "by", "until" and their like leave open; the words stay outside the span. */
export function addBounds(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const { form } = phrase.expression;
    if (phrase.through || form === 'duration' || form === 'reference') return phrase;
    const start = tokens[phrase.first - 1]?.word === 'the' ? phrase.first - 1 : phrase.first;
    const bound = boundBefore(tokens, start) ?? boundAfter(tokens, phrase.last);
    return bound ? { ...phrase, bound } : phrase;
  });
}

function boundBefore(tokens: readonly Token[], at: number): Bound | null {
  for (const [words, bound] of bounds) {
    const first = wordsBefore(tokens, at, words);
    if (first === null) continue;
    const verb = words[0] === 'before' && isNegated(tokens, first);
    return verb ? { open: 'from', looks: 'ahead' } : bound;
  }
  return null;
}

/** "will not return before December 1" begins where "will return before December 1" ends. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => ['never', 'not'].includes(word));
}

/** "from 2029 on", "June 1 onwards", "1994 or later". */
function boundAfter(tokens: readonly Token[], at: number): Bound | null {
  const [next, then] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  const onwards = next === 'onward' || next === 'onwards' || (next === 'or' && then === 'later');
  return onwards ? { open: 'from', looks: null } : null;
}
