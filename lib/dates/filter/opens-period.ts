import { quarterWords, shareLinks } from '@/lib/dates/lexicon/particles/ranges';
import {
  dayEnders,
  idiomEnds,
  idiomOpeners,
  idiomUnits,
  partPrepositions,
  partsIn,
  partsOf,
  quarterOpeners,
} from '@/lib/dates/lexicon/particles/periods';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether "the year" and its like are a date: "the end of the year", "later in the day". */
export function opensPeriod(tokens: readonly DateToken[], { first }: Phrase): boolean {
  const noun = tokens[first + 1]?.word;
  const [prior, before] = [tokens[first - 2]?.word, tokens[first - 1]?.word];
  if (isIdiom(tokens, first)) return false;
  if (shareLinks.has(before)) return partsOf.has(prior);
  if (quarterWords.has(noun) && quarterOpeners.has(before)) return true;
  return dayEnders.has(before) || (partPrepositions.has(before) && partsIn.has(prior));
}

/** "At the end of the day, it is about money": all things considered. */
function isIdiom(tokens: readonly DateToken[], first: number): boolean {
  const end = tokens[first - 2];
  return (
    idiomOpeners.has(tokens[first - 4]?.word) &&
    idiomEnds.has(end?.word) &&
    idiomUnits.has(tokens[first + 1]?.word) &&
    tokens[first + 2]?.text === ','
  );
}
