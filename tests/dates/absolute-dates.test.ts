import { expect, test } from 'vitest';
import { intervals, read } from '@/tests/dates/read';

test('American, British, ordinal, ISO and slashed days are the same day', () => {
  const ways = [
    'July 10, 2026',
    'Jul. 10, 2026',
    'July 10th, 2026',
    '10 July 2026',
    '10th of July 2026',
    'Friday, 10 July 2026',
    '2026-07-10',
    '7/10/2026',
    '10.07.2026',
  ];
  const readings = ways.flatMap((way) => read(`It closed on ${way}.`));
  expect(readings.map(({ quote }) => quote.text)).toEqual(ways);
  expect(new Set(readings.map(({ from, to }) => `${from} ${to}`))).toEqual(
    new Set(['2026-07-10 2026-07-10']),
  );
});

test('a slashed date has its day first where another one in the text must', () => {
  expect(intervals('Sent 03/02/2025, due 28/02/2025.')).toEqual([
    '03/02/2025: 2025-02-03',
    '28/02/2025: 2025-02-28',
  ]);
});

test('months, quarters, halves, seasons, years, decades and centuries are intervals', () => {
  const text =
    'Built in March 2021, sold in Q3 2022, shut in the first half of 2023, reopened in winter 2025, ' +
    'as in fiscal 2019, the 1990s and the 19th century.';
  expect(intervals(text)).toEqual([
    'March 2021: 2021-03',
    'Q3 2022: 2022-07 – 2022-09',
    'the first half of 2023: 2023-01 – 2023-06',
    'winter 2025: 2025-12 – 2026-02',
    'fiscal 2019: 2019',
    'the 1990s: 1990 – 1999',
    'the 19th century: 1800 – 1899',
  ]);
});

test('early, mid and late take thirds of a month and of a year', () => {
  expect(intervals('In early June 2026, mid-June 2026, late June 2026, mid-2027.')).toEqual([
    'early June 2026: 2026-06-01 – 2026-06-10',
    'mid-June 2026: 2026-06-11 – 2026-06-20',
    'late June 2026: 2026-06-21 – 2026-06-30',
    'mid-2027: 2027-05 – 2027-08',
  ]);
});

test('a share of a month or a year is cut from its end', () => {
  expect(
    intervals('In the last two weeks of August 2025 and the first nine months of 2024.'),
  ).toEqual([
    'the last two weeks of August 2025: 2025-08-18 – 2025-08-31',
    'the first nine months of 2024: 2024-01 – 2024-09',
  ]);
});

test('a feast is a day of its year', () => {
  expect(intervals('Since Christmas 2025, before Thanksgiving 2026, at Easter 2026.')).toEqual([
    'Christmas 2025: 2025-12-25 – …',
    'Thanksgiving 2026: … – 2026-11-26',
    'Easter 2026: 2026-04-05',
  ]);
});

test('a clock time belongs to its day', () => {
  const [date] = read('It began at 15:20 GMT on 9 April 2026.');
  expect(date).toMatchObject({
    quote: { text: '15:20 GMT on 9 April 2026' },
    from: '2026-04-09',
    precision: 'time',
    timex: { type: 'TIME', value: '2026-04-09T15:20Z' },
  });
});
