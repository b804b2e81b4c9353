/** Early, middle and late thirds, `start` and `end` as in "the end of March", the week around a day. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'week';

/** Words before a month, year or other stretch of time that take a part of it. */
export const parts: readonly (readonly [words: string, part: Part])[] = [
  ['beginning of', 'start'],
  ['close of', 'end'],
  ['early', 'early'],
  ['early -', 'early'],
  ['early in', 'early'],
  ['end -', 'end'],
  ['end of', 'end'],
  ['late', 'late'],
  ['late -', 'late'],
  ['late in', 'late'],
  ['mid', 'mid'],
  ['mid -', 'mid'],
  ['middle of', 'mid'],
  ['start of', 'start'],
  ['week beginning', 'week'],
  ['week ended', 'week'],
  ['week ending', 'week'],
  ['week of', 'week'],
  ['week starting', 'week'],
  ['week to', 'week'],
];
