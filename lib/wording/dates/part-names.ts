import type { Precision } from '@/lib/story/date-reading';

/** A named stretch of the calendar: the ends of its interval after the year, and its name. */
interface PartName {
  precision: Precision;
  from: string;
  to: string;
  /** Stands before the month, for parts of a month, else before the year. */
  name: string;
}

/** `from` and `to` as in the date conventions: thirds of a year, quarters, halves, seasons. */
export const partNames: readonly PartName[] = [
  { precision: 'half', from: '-01', to: '-06', name: 'First half of ' },
  { precision: 'half', from: '-07', to: '-12', name: 'Second half of ' },
  { precision: 'part-of-year', from: '-01', to: '-04', name: 'Early ' },
  { precision: 'part-of-year', from: '-05', to: '-08', name: 'Mid-' },
  { precision: 'part-of-year', from: '-09', to: '-12', name: 'Late ' },
  { precision: 'quarter', from: '-01', to: '-03', name: 'First quarter of ' },
  { precision: 'quarter', from: '-04', to: '-06', name: 'Second quarter of ' },
  { precision: 'quarter', from: '-07', to: '-09', name: 'Third quarter of ' },
  { precision: 'quarter', from: '-10', to: '-12', name: 'Fourth quarter of ' },
  { precision: 'season', from: '-03', to: '-05', name: 'Spring ' },
  { precision: 'season', from: '-06', to: '-08', name: 'Summer ' },
  { precision: 'season', from: '-09', to: '-11', name: 'Autumn ' },
  { precision: 'season', from: '-12', to: '-02', name: 'Winter ' },
];

/** The thirds of a month: their first and last day, and their name. */
export const monthThirds: readonly { first: number; last: number; name: string }[] = [
  { first: 1, last: 10, name: 'Early ' },
  { first: 11, last: 20, name: 'Mid-' },
  { first: 21, last: 31, name: 'Late ' },
];
