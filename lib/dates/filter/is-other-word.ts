import { articles } from '@/lib/dates/lexicon/particles/ranges';
import {
  bareParts,
  partPrepositions,
  plainUnits,
  tradings,
} from '@/lib/dates/lexicon/particles/periods';
import {
  ageOwners,
  befores,
  comparedSteps,
  comparisons,
} from '@/lib/dates/lexicon/particles/lengths';
import { parts } from '@/lib/dates/lexicon/around/parts';
import { leadIns } from '@/lib/dates/tokens/lead-in';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

const findPart = leadIns(parts);

/** "in his 30s", "in her mid-30s": an age. */
export function isBelonging(tokens: readonly DateToken[], { first }: Phrase): boolean {
  const part = findPart(tokens, first);
  return ageOwners.has(tokens[(part?.first ?? first) - 1]?.word);
}

/** "on winter evenings": a part of the day is a date in "in the morning" and "in morning trading". */
export function isHabit(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const inside = partPrepositions.has(tokens[first - 1]?.word);
  if (articles.has(tokens[first]?.word)) return last === first + 2 && !inside;
  if (last !== first + 1) return false;
  return !(inside && tradings.has(tokens[last]?.word)) && !bareParts.has(tokens[first]?.word);
}

/** "the year" and its like, with no word that points: neither "the next year" nor "the weekend". */
export function isPlain(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const [article, noun] = tokens.slice(first, last);
  return last === first + 2 && articles.has(article?.word) && !plainUnits.has(noun?.word);
}

/** "two days before the launch", "a month sooner than feared": a length of time, not a place. */
export function isComparison(tokens: readonly DateToken[], { last }: Phrase): boolean {
  const after = tokens[last];
  const step = tokens[last - 1]?.word;
  if (comparedSteps.has(step)) return comparisons.has(after?.word);
  return befores.has(step) && !!after && !after.line && /^[\p{L}\d]/u.test(after.text);
}
