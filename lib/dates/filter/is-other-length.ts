import { ages, hyphenSteps } from '@/lib/dates/lexicon/particles/lengths';
import type { DurationExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether a length of time is a share ("a quarter of"), an age or the start of "a year-earlier". */
export function isOtherLength(
  tokens: readonly DateToken[],
  { first, last }: Phrase,
  { unit, every }: DurationExpression,
): boolean {
  const after = tokens[last];
  if (every) return false;
  if (unit === 'quarter' || unit === 'second') {
    const several = last > first + 2 && tokens[first + 1]?.text !== '-';
    return tokens[first]?.word === 'a' || !several;
  }
  if (after?.glued && after.text === '-' && hyphenSteps.has(tokens[last + 1]?.word)) {
    return true;
  }
  if (ages.has(tokens[last - 1]?.word) || ages.has(after?.word)) return true;
  if (last !== first + 1) return false;
  return !tokens[first]?.word.endsWith('s');
}
