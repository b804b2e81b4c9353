import { expect, test } from 'vitest';
import { monthStrip } from '@/lib/site/timeline/month-strip';
import { yearsOf } from '@/lib/site/timeline/years';
import { siteOf } from '../site-of';

const stripOf = (perPage: number, ...texts: string[]) => {
  const dates = yearsOf(siteOf(...texts.map((text) => ({ text })))).find(
    ({ year }) => year === '2026',
  )?.dates;
  return monthStrip(dates ?? [], perPage);
};

test('every month has its count and the page of the list on which it begins', () => {
  const { months } = stripOf(
    2,
    'It closed on March 3, 2026. It opened on March 9, 2026. It closed on May 2, 2026.',
  );
  expect(
    months.filter(({ dates }) => dates > 0).map(({ month, dates, page }) => [month, dates, page]),
  ).toEqual([
    [3, 2, 1],
    [5, 1, 1],
  ]);
  expect(months.filter(({ page }) => page === null)).toHaveLength(10);
});

test('what reaches over several months is counted apart, and names no story', () => {
  const { months, largest, longer } = stripOf(
    200,
    'It opens in 2026. It opens in the second half of 2026. It closed on March 3, 2026.',
  );
  expect(months.filter(({ dates }) => dates > 0).map(({ month }) => month)).toEqual([3]);
  expect([longer, largest]).toEqual([2, []]);
});

test('the story with most dates of a month is named, one with a single date is not', () => {
  const { largest } = stripOf(
    200,
    'It closed on March 3, 2026. It opened on March 9, 2026.',
    'The mill burned on March 5, 2026. It opened on May 2, 2026.',
  );
  expect(largest.map(({ month, dates, story }) => [month, dates, story.slug])).toEqual([
    [3, 2, 'story-1'],
  ]);
});

test('a year of a thousand dates has twelve months and five stories at most', () => {
  const text = Array.from({ length: 100 }, (_, i) => {
    const month = ['March', 'April', 'May', 'June', 'July', 'August', 'October'][i % 7] ?? 'March';
    return `It closed on ${month} ${(i % 28) + 1}, 2026.`;
  }).join(' ');
  const { months, largest } = stripOf(200, ...Array.from({ length: 10 }, () => text));
  expect(months.reduce((sum, { dates }) => sum + dates, 0)).toBe(1000);
  expect(months).toHaveLength(12);
  expect(largest).toHaveLength(5);
});
