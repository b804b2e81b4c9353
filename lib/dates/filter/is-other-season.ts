import {
  harms,
  seasonJoins,
  seasonOpeners,
  seasonOwners,
  tumbles,
} from '@/lib/dates/lexicon/particles/seasons';
import { seasons } from '@/lib/dates/lexicon/calendar/seasons';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether "spring" or "fall" without a year is a well or a tumble. */
export function isOtherSeason(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const joined =
    seasonJoins.has(tokens[first - 1]?.word) && seasons.has(tokens[first - 2]?.word ?? '');
  const opener = tokens[joined ? first - 3 : first - 1]?.word;
  if (!seasonOpeners.has(opener)) return true;
  if (joined) return seasonOwners.has(tokens[last]?.word);
  const fall = tumbles.has(tokens[last - 1]?.word);
  if (fall && (last === first + 1 || harms.has(tokens[first - 2]?.word))) return true;
  return seasonOwners.has(tokens[last]?.word);
}
