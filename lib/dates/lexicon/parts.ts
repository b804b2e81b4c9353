import type { Part } from '@/lib/dates/phrase';

/** Words before a month, year or other stretch of time that take a part of it. */
export const parts: readonly (readonly [words: string, part: Part])[] = [
  ['beginning of', 'start'],
  ['close of', 'end'],
  ['early', 'early'],
  ['early -', 'early'],
  ['early in', 'early'],
  ['end of', 'end'],
  ['late', 'late'],
  ['late -', 'late'],
  ['late in', 'late'],
  ['mid', 'mid'],
  ['mid -', 'mid'],
  ['middle of', 'mid'],
  ['start of', 'start'],
  ['week beginning', 'week'],
  ['week of', 'week'],
];
