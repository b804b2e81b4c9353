import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { DateBound } from '@/lib/story/date-bound';

/** Bounds that leave the later end open; the others leave the earlier one. */
const opensForward: ReadonlySet<DateBound> = new Set([
  'after',
  'as of',
  'from',
  'not before',
  'since',
  'since at least',
]);

/**
 * How a date that is open at one end begins, as the text has it. A bound that the sentence turns round
 * ("will not open before 2028" begins there) is worded by the end that is open.
 * @param open which end of the interval is open.
 * @param ahead whether the date lies ahead.
 */
export function boundOf(
  bound: DateBound | null,
  open: 'earlier' | 'later',
  ahead: boolean,
): DateBound {
  if (open === 'later') {
    if (bound === null) return ahead ? 'from' : 'since';
    // Spanish writes "desde" of what begins as well as of what began.
    if (bound === 'since' && ahead) return 'from';
    return opensForward.has(bound) ? bound : 'not before';
  }
  if (bound === null) return ahead ? 'by' : 'until';
  return opensForward.has(bound) ? 'by' : bound;
}

/** "Until 30 June 2029", "By the second quarter of 2027". @param article whether the date takes it. */
export function boundWords(
  bound: DateBound,
  date: string,
  article: boolean,
  language: InterfaceLanguage,
): string {
  const row = wordsOf(language).dates.bounds[bound];
  return fill(article ? row.article : row.plain, { date });
}
