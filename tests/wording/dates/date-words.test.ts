import { expect, test } from 'vitest';
import type { Precision } from '@/lib/story/date-reading';
import { dateWords } from '@/lib/wording/dates/date-words';

const cases: [string | null, string | null, Precision, string | null][] = [
  ['2026-07-10', '2026-07-10', 'day', '10 July 2026'],
  ['2026-07', '2026-07', 'month', 'July 2026'],
  ['2026', '2026', 'year', '2026'],
  ['2026-06-21', '2026-06-30', 'part-of-month', 'Late June 2026'],
  ['2026-02-11', '2026-02-20', 'part-of-month', 'Mid-February 2026'],
  ['2026-02-21', '2026-02-28', 'part-of-month', 'Late February 2026'],
  ['2026-06-01', '2026-06-07', 'part-of-month', '1–7 June 2026'],
  ['2026-01', '2026-04', 'part-of-year', 'Early 2026'],
  ['2026-05', '2026-08', 'part-of-year', 'Mid-2026'],
  ['2026-04', '2026-06', 'quarter', 'Second quarter of 2026'],
  ['2026-07', '2026-12', 'half', 'Second half of 2026'],
  ['2026-06', '2026-08', 'season', 'Summer 2026'],
  ['2025-12', '2026-02', 'season', 'Winter 2025–26'],
  ['2026-07-06', '2026-07-12', 'week', 'Week of 6 July 2026'],
  ['1990', '1999', 'decade', '1990s'],
  ['2026-04', '2026-06', 'range', 'April – June 2026'],
  ['2026-07-08', '2026-07-10', 'range', '8–10 July 2026'],
  ['2026-06-28', '2026-07-03', 'range', '28 June – 3 July 2026'],
  ['2025-12-03', '2026-01-19', 'range', '3 December 2025 – 19 January 2026'],
  ['2019', '2024', 'range', '2019 – 2024'],
  ['2005', null, 'year', 'Since 2005'],
  [null, '2029-06-30', 'day', 'Up to 30 June 2029'],
  [null, null, 'day', null],
];

test.each(cases)('%s to %s, a %s, is printed as %s', (from, to, precision, words) => {
  expect(dateWords({ from, to, precision })).toBe(words);
});
