import { expect, test } from 'vitest';
import { readFigures } from '@/lib/figures/read-figures';

const figures = (text: string) =>
  readFigures(text, { start: 0, end: text.length }, []).map(({ quote }) => quote.text);

test.each([
  ['They used 4,000 fake accounts.', ['4,000 fake accounts']],
  ['It served 1.5 million users in 12 countries.', ['1.5 million users', '12 countries']],
  ['The loss of $61 million was 3.1% of sales.', ['$61 million', '3.1%']],
  ['Output fell 4 per cent.', ['4 per cent']],
  ['About 1,200 people left.', ['1,200 people']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  'Section 301 of the act applies.',
  'A 737 airliner landed.',
  'The 2026 World Cup begins.',
  'Windows 11 was slow.',
])('a number that counts nothing is no figure: %s', (text) => {
  expect(figures(text)).toEqual([]);
});

test('what is taken already, such as a date, is no figure', () => {
  const text = 'It closed 10 days later.';
  expect(readFigures(text, { start: 0, end: text.length }, [{ start: 10, end: 23 }])).toEqual([]);
});
