import { expect, test } from 'vitest';
import { archiveYears, monthsOf, monthTitle } from '@/lib/site/lists/months-of';
import { nameSlugs } from '@/lib/names/name-slugs';
import { pagesOf } from '@/lib/site/lists/pages-of';
import { hasPage } from '@/lib/site/topics/topic';
import { siteOf } from './site-of';

test('a list is cut into pages; an empty one has a page too', () => {
  expect(pagesOf([1, 2, 3, 4, 5], 2).map(({ items, number, of }) => [items, number, of])).toEqual([
    [[1, 2], 1, 3],
    [[3, 4], 2, 3],
    [[5], 3, 3],
  ]);
  expect(pagesOf([], 2)).toEqual([{ items: [], number: 1, of: 1 }]);
});

test('every name gets a slug of its own, and keeps clear of the addresses of pages', () => {
  const slugs = nameSlugs([
    'Łukasz Żak',
    'OpenAI',
    'Zoë',
    'Zoe',
    'Page',
    'Северный Причал',
    '中文',
    '!',
  ]);
  expect(slugs.get('Łukasz Żak')).toBe('lukasz-zak');
  expect(slugs.get('OpenAI')).toBe('openai');
  expect(slugs.get('Zoë')).toBe('zoe');
  expect(slugs.get('Zoe')).toMatch(/^zoe-[a-z0-9]{6}$/);
  expect(slugs.get('Page')).toMatch(/^page-[a-z0-9]{6}$/);
  expect(slugs.get('!')).toMatch(/^[a-z0-9]{6}$/);
  expect(new Set(slugs.values()).size).toBe(slugs.size);
});

test('letters written in two ways never share a slug', () => {
  const slugs = nameSlugs(['Iota', 'Iot\u00e1', 'Iota\u0301']);
  expect(new Set(slugs.values()).size).toBe(3);
});

test('stories are archived by month of publication; those without a day stand apart, last', () => {
  const site = siteOf(
    { text: 'One.', front: 'published: 2026-03-12\n' },
    { text: 'Two.' },
    { text: 'Three.', front: 'published: 2026-03-01\n' },
    { text: 'Four.', front: 'published: 2025-12-31\n' },
  );
  const months = monthsOf(site);
  expect(
    months.map(({ month, entries }) => [month, monthTitle(month, 'en'), entries.length]),
  ).toEqual([
    ['2026-03', 'March 2026', 2],
    ['2025-12', 'December 2025', 1],
    ['undated', 'Day of publication not stated', 1],
  ]);
  expect(archiveYears(months).map(({ year }) => year)).toEqual(['2026', '2025', null]);
});

test('a topic is the same in other capitals, and has a page from two stories up', () => {
  const site = siteOf(
    { text: 'One.', front: 'topics: [AI security, Ports]\n' },
    { text: 'Two.', front: 'topics: [AI Security]\n' },
  );
  expect(site.topics.map((topic) => [topic.slug, topic.entries.length, hasPage(topic)])).toEqual([
    ['ai-security', 2, true],
    ['ports', 1, false],
  ]);
  expect(site.topicByName.get('AI Security')).toBe(site.topicByName.get('AI security'));
});
