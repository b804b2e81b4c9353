import { expect, test } from 'vitest';
import { intervals, read } from '@/tests/dates/read';

test('relative days and periods count from the publication day', () => {
  const text =
    'Yesterday, last week, next month, this quarter, last year, three days ago and this morning.';
  expect(intervals(text, '2026-07-08')).toEqual([
    'Yesterday: 2026-07-07',
    'last week: 2026-06-29 – 2026-07-05',
    'next month: 2026-08',
    'this quarter: 2026-07 – 2026-09',
    'last year: 2025',
    'three days ago: 2026-07-05',
    'this morning: 2026-07-08',
  ]);
});

test('days ago are exact, weeks, months and years ago are not', () => {
  const text = 'Two days ago, two weeks ago, six months ago, a decade ago.';
  expect(read(text, '2026-07-22').map((date) => [date.from, date.approximate])).toEqual([
    ['2026-07-20', false],
    ['2026-07-08', true],
    ['2026-01', true],
    ['2016', true],
  ]);
});

test('a weekday is the nearest that fits the tense of its verb', () => {
  expect(
    intervals('Shares fell on Tuesday. The panel will vote on Tuesday.', '2026-07-09'),
  ).toEqual(['Tuesday: 2026-07-07', 'Tuesday: 2026-07-14']);
  expect(intervals('Trading resumes on Monday, the exchange said.', '2026-07-10')).toEqual([
    'Monday: 2026-07-13',
  ]);
});

test('a past weekday can be the publication day itself', () => {
  expect(intervals('Both sides said so on Friday.', '2026-10-02')).toEqual(['Friday: 2026-10-02']);
});

test('a month without a year is the nearest that fits the tense, across the new year', () => {
  expect(intervals('It fell silent on December 29.', '2026-01-03')).toEqual([
    'December 29: 2025-12-29',
  ]);
  expect(intervals('It will begin in February.', '2026-11-16')).toEqual(['February: 2027-02']);
});

test('a step counts from the earlier mention it leans on', () => {
  const text = 'They met on June 3, 2025. The next day one left; two weeks later the other did.';
  expect(intervals(text)).toEqual([
    'June 3, 2025: 2025-06-03',
    'The next day: 2025-06-04',
    'two weeks later: 2025-06-18',
  ]);
});

test('a year earlier is the same quarter after a quarter', () => {
  const text = 'Profit rose in the third quarter of 2025 from a year earlier.';
  expect(read(text).at(-1)).toMatchObject({ from: '2024-07', to: '2024-09' });
});

test('a step of days with no day to count from stays undetermined', () => {
  expect(intervals('Two days later, they met.', '2026-07-08')).toEqual(['Two days later: … – …']);
});

test('lengths and repetitions are told apart and have no interval', () => {
  const found = read('For 90 days, the past three months, every Wednesday and daily.');
  expect(found.map(({ from, timex }) => [from, timex.type, timex.value])).toEqual([
    [null, 'DURATION', 'P90D'],
    [null, 'DURATION', 'P3M'],
    [null, 'SET', 'XXXX-WXX-3'],
    [null, 'SET', 'P1D'],
  ]);
});

test('an ordinal alone is a day of the month told before, else of the nearest that fits', () => {
  expect(intervals('It opened on May 1, 2025 and shut on the 5th.')).toEqual([
    'May 1, 2025: 2025-05-01',
    'the 5th: 2025-05-05',
  ]);
  expect(intervals('Shops will reopen on the 20th.', '2026-05-14')).toEqual([
    'the 20th: 2026-05-20',
  ]);
});

test('a year earlier is the same months after several months', () => {
  const text = 'It lost 2 crowns from May to July 2025, and 3 crowns a year earlier.';
  expect(intervals(text).at(-1)).toBe('a year earlier: 2024-05 – 2024-07');
});

test('a hearing that is set, and what is moved to a weekday, lie ahead', () => {
  expect(intervals('The judge set a Sept. 12 hearing.', '2026-12-05')).toEqual([
    'Sept. 12: 2027-09-12',
  ]);
  expect(intervals('The judge took the plea to move the start to Monday.', '2026-07-09')).toEqual([
    'Monday: 2026-07-13',
  ]);
});

test('a season that is called this one and goes on began before the new year', () => {
  expect(intervals('The rink is shut this winter.', '2026-02-01')).toEqual([
    'this winter: 2025-12 – 2026-02',
  ]);
});

test('who reached her mid-20s has an age', () => {
  expect(intervals('As she reached her mid-20s, she sang.')).toEqual([]);
});

test('an occasion at which something was said has passed, whatever was said', () => {
  const text = 'The mayor argued during Saturday’s debate that she could win.';
  expect(intervals(text, '2026-07-09')).toEqual(['Saturday: 2026-07-04']);
});

test('the day before the name of an occasion is the nearest, and the next where one waits for it', () => {
  const text =
    'He sang at an April 3 parade. She quit in anticipation of the June 21 runoff. Then comes the flag-strewn July 12 final.';
  expect(intervals(text, '2026-05-27')).toEqual([
    'April 3: 2026-04-03',
    'June 21: 2026-06-21',
    'July 12: 2026-07-12',
  ]);
});

test('what was planned for this weekend lies ahead, but on the first days of the week', () => {
  const text = 'She was due to skate there this weekend.';
  expect(intervals(text, '2026-07-09')).toEqual(['this weekend: 2026-07-11 – 2026-07-12']);
  expect(intervals(text, '2026-07-06')).toEqual(['this weekend: 2026-07-04 – 2026-07-05']);
});
