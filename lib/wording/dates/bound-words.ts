import type { DateBound } from '@/lib/story/date-bound';

/** How a date that is open at one end begins. */
const words: Readonly<Record<DateBound, string>> = {
  after: 'After',
  'as of': 'As of',
  before: 'Before',
  by: 'By',
  from: 'From',
  'not before': 'Not before',
  since: 'Since',
  'since at least': 'Since at least',
  through: 'Through',
  until: 'Until',
  'until at least': 'Until at least',
};

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
 * The word before a date with an open end, as the text has it. A bound that the sentence turns round
 * ("will not open before 2028" begins there) is worded by the end that is open.
 * @param open which end of the interval is open.
 * @param ahead whether the date lies ahead.
 */
export function boundWord(
  bound: DateBound | null,
  open: 'earlier' | 'later',
  ahead: boolean,
): string {
  if (open === 'later') {
    if (bound === null) return ahead ? 'From' : 'Since';
    return opensForward.has(bound) ? words[bound] : words['not before'];
  }
  if (bound === null) return ahead ? 'By' : 'Until';
  return opensForward.has(bound) ? words.by : words[bound];
}
