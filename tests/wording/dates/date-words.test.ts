import { expect, test } from 'vitest';
import type { Precision } from '@/lib/story/date-reading';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';
import { storyOf } from '../../parse/story-of';

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
  [null, '2029-06-30', 'day', 'Until 30 June 2029'],
  ['2019-05', null, 'part-of-year', 'Since mid-2019'],
  [null, '2028-08', 'part-of-year', 'Until mid-2028'],
  [null, '2027-06', 'quarter', 'Until the second quarter of 2027'],
  ['1990', null, 'decade', 'Since the 1990s'],
  ['2026-06-21', null, 'part-of-month', 'Since late June 2026'],
  [null, '2026-02-28', 'part-of-month', 'Until late February 2026'],
  [null, null, 'day', null],
];

test.each(cases)('%s to %s, a %s, is printed as %s', (from, to, precision, words) => {
  expect(dateWords({ from, to, precision }, 'en')).toBe(words);
});

const worded: [text: string, words: string][] = [
  ['The yard is shut until at least the middle of 2028.', 'Until at least mid-2028'],
  ['There have been none since mid-2019.', 'Since mid-2019'],
  ['It will not open before 2028.', 'Not before 2028'],
  ['It will be done by mid-2027.', 'By mid-2027'],
  ['It closed after June 3, 2026.', 'After 3 June 2026'],
  ['The ban holds through July 20, 2026.', 'Through 20 July 2026'],
  ['It has run since at least 2005.', 'Since at least 2005'],
  ['It will be ready before the end of the year.', 'Before the end of 2026'],
  ['The quake struck at 6:12 a.m. on Tuesday.', '7 July 2026, 6:12 a.m.'],
];

test.each(worded)('“%s” is worded as it is written: %s', (text, words) => {
  const { dates } = storyOf(`# A headline\n\n${text}\n`, 'published: 2026-07-10\n');
  expect(dates.map((date) => dateWords(date, 'en'))).toEqual([words]);
});

test('an expectation that lies before the story was one, and late June says which days it means', () => {
  const { dates, published } = storyOf(
    '# A headline\n\nIt opened on March 1, 2026. It rained in late June 2026.\n',
    'published: 2026-07-10\n',
  );
  const notes = (when: typeof published) =>
    dates.map((date) => dateNotes({ ...date, kind: 'expected' }, when, 'en'));
  expect(notes(published)).toEqual([['was expected'], ['21–30 June', 'was expected']]);
  expect(notes(null)[0]).toEqual(['expected']);
});
