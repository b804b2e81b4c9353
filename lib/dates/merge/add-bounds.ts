import { beforeArticle, leadIns } from '@/lib/dates/merge/words/lead-in';
import { type Bound, bounds } from '@/lib/dates/lexicon/around/bounds';
import { hasDay } from '@/lib/dates/model/is-day';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

const findBound = leadIns(bounds.map(([words, open, looks]) => [words, { open, looks }]));

/** Marks what "since", "by", "until" and their like leave open; the words stay outside the span. */
export function addBounds(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const { form } = phrase.expression;
    if (phrase.through || form === 'duration' || form === 'reference') return phrase;
    const bound = boundBefore(tokens, phrase) ?? boundAfter(tokens, phrase.last);
    return bound ? { ...phrase, bound } : phrase;
  });
}

function boundBefore(tokens: readonly DateToken[], phrase: Phrase): Bound | null {
  const found = findBound(tokens, beforeArticle(tokens, phrase.first));
  if (!found) return null;
  const negated = tokens[found.first]?.word === 'before' && isNegated(tokens, found.first);
  if (negated) return { open: 'from', looks: 'ahead' };
  // "set for July 23" looks ahead, "for the third quarter" either way.
  const vague = tokens[phrase.first - 1]?.word === 'for' && !hasDay(phrase.expression);
  return vague ? null : found.value;
}

/** "will not return before December 1" begins where "will return before December 1" ends. */
function isNegated(tokens: readonly DateToken[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ word }) => word === 'not' || word === 'never');
}

/** "from 2029 on", "June 1 onwards", "1994 or later". */
function boundAfter(tokens: readonly DateToken[], at: number): Bound | null {
  const [next, then] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  const onwards = next === 'onward' || next === 'onwards' || (next === 'or' && then === 'later');
  return onwards ? { open: 'from', looks: null } : null;
}
