import { expect, test } from 'vitest';
import { read } from '@/tests/dates/read';

const hostile: Record<string, string> = {
  'a megabyte of May': 'May '.repeat(250_000),
  '100 000 digits': '1'.repeat(100_000),
  '100 000 dashes': '-'.repeat(100_000),
  '100 000 spaces': ' '.repeat(100_000),
  '30 000 articles': 'the '.repeat(30_000),
  '10 000 days in a list': `May 1${', 2'.repeat(10_000)}`,
  '10 000 years in a chain': '2020-'.repeat(10_000),
  '10 000 slashed dates': '1/2/23 '.repeat(10_000),
};

/** A machine that is busy with other work costs processor time too; what is quadratic stays so. */
const again = { retry: 2 };

test.each(Object.keys(hostile))('%s are read in less than two seconds', again, (name) => {
  const start = process.cpuUsage();
  read(hostile[name] ?? '', '2026-07-08');
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(2);
});

test('spans count UTF-16 code units', () => {
  const text = '🗞️ “It ended on 3 May 2024,” she said.';
  const [date] = read(text);
  expect(text.slice(date?.quote.start, date?.quote.end)).toBe('3 May 2024');
});

test('a text whose marks stand apart from its words is read as any other', () => {
  expect(read("`` It fell on Monday , '' he said .", '2026-07-08')[0]?.from).toBe('2026-07-06');
});

test('an empty text has no dates', () => {
  expect(read('')).toEqual([]);
});
