import { expect, test } from 'vitest';
import { intervals, read } from '@/tests/dates/read';

const noDates = [
  'May she never meet such a storm again.',
  'Prosecutors may appeal, and thousands will march.',
  'March Pharma copied it, April Jones said, as did Clara May-Lund and captain Lars Friday.',
  'The March for Science, the Sunday Times, Harrow v May and the suit by August Capital.',
  'The 2026 World Cup, Section 301 and 42 U.S.C. 1983.',
  'Veterans of 9/11, open 24/7, call 202-555-0147.',
  'Version 4.2.1, a 10-12 ratio, a 2-1 defeat, $2,026 and ticket 2025-00417.',
  'It was stamped February 30, then 29 February 2027.',
  'A quarter of staff left; workers were hurt in the fall.',
  'The 52-year-old, in his 30s, flew on flight 2024 with 2019 people.',
];

test.each(noDates)('there is no date in “%s”', (text) => {
  expect(read(text, '2026-07-08')).toEqual([]);
});

test('a name does not hide the date beside it', () => {
  expect(intervals('In June Microsoft said so; on Monday Apple rose.', '2026-07-08')).toEqual([
    'June: 2026-06',
    'Monday: 2026-07-06',
  ]);
});

test('February 29 is a day of leap years only', () => {
  expect(intervals('On February 29, 2024 and on February 29, 2023.')).toEqual([
    'February 29, 2024: 2024-02-29',
  ]);
});

test('a number that ends a headline and a month that begins a paragraph are no date', () => {
  expect(read('Page 2\n\nJAN HOLM said no.')).toEqual([]);
});
