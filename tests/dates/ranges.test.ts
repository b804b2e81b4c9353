import { expect, test } from 'vitest';
import { intervals, read } from '@/tests/dates/read';

test('a range is one date, however it is joined', () => {
  const ways = [
    'from April 3 to June 5, 2026',
    'between April 3 and June 5, 2026',
    'April 3 through June 5, 2026',
    'April 3 – June 5, 2026',
  ];
  for (const way of ways) {
    expect(read(`It ran ${way}.`)).toMatchObject([
      { from: '2026-04-03', to: '2026-06-05', precision: 'range', implied: [{ part: 'year' }] },
    ]);
  }
});

test('days of a range or a list share their month', () => {
  expect(intervals('On 8-10 July 2026, October 3–5, 2025 and 2, 9 and 16 May 2024.')).toEqual([
    '8-10 July 2026: 2026-07-08 – 2026-07-10',
    'October 3–5, 2025: 2025-10-03 – 2025-10-05',
    '2: 2024-05-02',
    '9: 2024-05-09',
    '16 May 2024: 2024-05-16',
  ]);
});

test('a list shares the year of its last day', () => {
  expect(intervals('They met on May 2, June 6 and July 11, 2031.')).toEqual([
    'May 2: 2031-05-02',
    'June 6: 2031-06-06',
    'July 11, 2031: 2031-07-11',
  ]);
});

test('a range across the new year ends in the next', () => {
  expect(intervals('It ran from December 28 to January 4.', '2025-01-09')).toEqual([
    'December 28 to January 4: 2024-12-28 – 2025-01-04',
  ]);
});

test('since and from leave the end open, until, by and before the start', () => {
  expect(
    intervals('Shut since 2021, due by June 3, 2026, open until 2030, sold before May 2020.'),
  ).toEqual([
    '2021: 2021 – …',
    'June 3, 2026: … – 2026-06-03',
    '2030: … – 2030',
    'May 2020: … – 2020-05',
  ]);
});

test('what will not happen before a day may from that day on', () => {
  expect(intervals('It shall not open before October 3.', '2026-11-06')).toEqual([
    'October 3: 2027-10-03 – …',
  ]);
});

test('years in short are a span, an ISO month is not', () => {
  expect(intervals('In the 2015-16 season and in 2026-03.')).toEqual([
    '2015-16: 2015 – 2016',
    '2026-03: 2026-03',
  ]);
});
