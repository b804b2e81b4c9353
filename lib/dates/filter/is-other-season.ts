import { seasons } from '@/lib/dates/lexicon/calendar/seasons';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Words before a season without a year: "in spring", "well before the summer", "late autumn". */
const openers: ReadonlySet<string> = new Set([
  '-',
  'after',
  'before',
  'by',
  'during',
  'early',
  'for',
  'in',
  'late',
  'mid',
  'since',
  'through',
  'throughout',
  'until',
]);

/** Between two seasons: "in summer and fall". */
const joins: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** After these, "the fall" is one that hurts. */
const harm: ReadonlySet<string> = new Set([
  'died',
  'hurt',
  'injured',
  'injuries',
  'killed',
  'survived',
]);

/** Whether "spring" or "fall" without a year is a well or a tumble. */
export function isOtherSeason(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const joined =
    joins.has(tokens[first - 1]?.word ?? '') && seasons.has(tokens[first - 2]?.word ?? '');
  const opener = tokens[joined ? first - 3 : first - 1]?.word ?? '';
  if (!openers.has(opener)) return true;
  if (joined) return tokens[last]?.word === 'of';
  const fall = tokens[last - 1]?.word === 'fall';
  if (fall && (last === first + 1 || harm.has(tokens[first - 2]?.word ?? ''))) return true;
  return tokens[last]?.word === 'of';
}
