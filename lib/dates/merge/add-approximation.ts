import { pointings } from '@/lib/dates/lexicon/particles/lengths';
import { beforeArticle, leadIns } from '@/lib/dates/tokens/lead-in';
import { approximations, limits } from '@/lib/dates/lexicon/around/approximations';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

const findApproximation = leadIns(approximations.map((words) => [words, true]));
const findLimit = leadIns([...approximations, ...limits].map((words) => [words, true]));

/** Joins "around June 24", "roughly April", "nearly three weeks ago", "more than two years". */
export function addApproximation(
  tokens: readonly DateToken[],
  phrases: readonly Phrase[],
): Phrase[] {
  return phrases.map((phrase) => {
    const { form } = phrase.expression;
    if (form === 'reference' || form === 'unit') return phrase;
    const counted = (form === 'duration' || form === 'shift') && !isPointing(tokens[phrase.first]);
    const find = counted ? findLimit : findApproximation;
    const found = find(tokens, beforeArticle(tokens, phrase.first));
    return found ? { ...phrase, first: found.first, approximate: true } : phrase;
  });
}

/** "over the past three months" is no approximation. */
function isPointing(token: DateToken | undefined): boolean {
  return pointings.has(token?.word);
}
