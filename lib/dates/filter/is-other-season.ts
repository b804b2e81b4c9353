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
  if (joins.has(tokens[first - 1]?.word ?? '') && seasons.has(tokens[first - 2]?.word ?? ''))
    return tokens[last]?.word === 'of';
  if (!openers.has(tokens[first - 1]?.word ?? '')) return true;
  const fall = tokens[last - 1]?.word === 'fall';
  if (fall && (last === first + 1 || harm.has(tokens[first - 2]?.word ?? ''))) return true;
  return tokens[last]?.word === 'of';
}
