import { expect, test } from 'vitest';
import { loadSite } from '@/lib/site/load-site';
import { monthGroups } from '@/lib/site/timeline/month-groups';
import { currentYear, yearsOf } from '@/lib/site/timeline/years';
import { buildDay } from '../build-day';
import { siteOf } from '../site-of';

const demonstration = loadSite('tests/fixtures/site', buildDay);
const groupsOf = (text: string, year: string) => {
  const found = yearsOf(siteOf({ text })).find((held) => held.year === year);
  return monthGroups(found?.dates ?? [], 'en').map(({ title, dates }) => [
    title,
    dates.map(({ date }) => date.quote.text),
  ]);
};

test('every date of every story stands in one year, that in which it begins', () => {
  const years = yearsOf(demonstration);
  const held = years.flatMap(({ dates }) => dates);
  const told = demonstration.entries.flatMap(({ story }) => story.timeline);
  expect(held).toHaveLength(told.length);
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
});

test('the dates of a year stand by month, newest first', () => {
  const text =
    'It closed on March 3, 2026. It opened again on March 9, 2026, and closed on May 2, 2026.';
  expect(groupsOf(text, '2026')).toEqual([
    ['May', ['May 2, 2026']],
    ['March', ['March 9, 2026', 'March 3, 2026']],
  ]);
});

test('a span over several months stands once, under the months that it covers, after the last of them', () => {
  const text =
    'It was shut from April through June 2026. It opened on June 30, 2026. It closed in all of 2026.';
  expect(groupsOf(text, '2026')).toEqual([
    ['All year', ['2026']],
    ['June', ['June 30, 2026']],
    ['April – June', ['April through June 2026']],
  ]);
});

test('a date without an end stands where it begins', () => {
  expect(groupsOf('It has been shut since May 2020.', '2020')).toEqual([['May', ['May 2020']]]);
});

test('the first year to be shown is that of the build, or the last before it', () => {
  const years = yearsOf(demonstration);
  expect(currentYear(years, demonstration)?.year).toBe('2026');
  const early = yearsOf(siteOf({ text: 'It opened in 1999.' }));
  expect(currentYear(early, demonstration)?.year).toBe('1999');
  expect(currentYear([], demonstration)).toBeUndefined();
});
