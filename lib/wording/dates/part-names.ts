import type { Words } from '@/lib/languages/words/words';
import type { Precision } from '@/lib/story/date-reading';

/** The name of a part in the tables of words. */
export type PartId = keyof Words['dates']['parts'];

/** A named stretch of the calendar: the ends of its interval after the year, and its name. */
interface PartName {
  precision: Precision;
  from: string;
  to: string;
  part: PartId;
}

/** `from` and `to` as in the date conventions: thirds of a year, quarters, halves, seasons. */
export const partNames: readonly PartName[] = [
  { precision: 'half', from: '-01', to: '-06', part: 'firstHalf' },
  { precision: 'half', from: '-07', to: '-12', part: 'secondHalf' },
  { precision: 'part-of-year', from: '-01', to: '-04', part: 'early' },
  { precision: 'part-of-year', from: '-05', to: '-08', part: 'mid' },
  { precision: 'part-of-year', from: '-09', to: '-12', part: 'late' },
  { precision: 'quarter', from: '-01', to: '-03', part: 'firstQuarter' },
  { precision: 'quarter', from: '-04', to: '-06', part: 'secondQuarter' },
  { precision: 'quarter', from: '-07', to: '-09', part: 'thirdQuarter' },
  { precision: 'quarter', from: '-10', to: '-12', part: 'fourthQuarter' },
  { precision: 'season', from: '-03', to: '-05', part: 'spring' },
  { precision: 'season', from: '-06', to: '-08', part: 'summer' },
  { precision: 'season', from: '-09', to: '-11', part: 'autumn' },
  { precision: 'season', from: '-12', to: '-02', part: 'winter' },
];

/** The thirds of a month: their first and last day, and their name. */
export const monthThirds: readonly { first: number; last: number; part: PartId }[] = [
  { first: 1, last: 10, part: 'early' },
  { first: 11, last: 20, part: 'mid' },
  { first: 21, last: 31, part: 'late' },
];

/** A part of the calendar as a text names it, and the month or the years that it is a part of. */
export interface NamedPart {
  part: PartId;
  /** `YYYY-MM` or `YYYY`; a winter over two years is `2025–26`. */
  of: string;
}
