import { expect, test } from 'vitest';
import { absolute, href, paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/lists/days';
import { findStory } from '@/lib/site/find-story';
import { loadSite } from '@/lib/site/load-site';
import { standfirst } from '@/lib/readings/standfirst';
import { storyOf } from '../parse/story-of';
import { buildDay } from './build-day';

const site = loadSite('tests/fixtures/site', buildDay);

test('stories stand newest first; those without a publication day stand last', () => {
  const moments = site.entries.map(({ story }) => story.published ?? '');
  expect(moments).toEqual(moments.toSorted().toReversed());
  const days = moments.map((moment) => moment.slice(0, 10));
  expect(days.slice(0, 4)).toEqual(['2026-11-12', '2026-11-12', '2026-11-12', '2026-11-09']);
  expect(days.slice(-4)).toEqual(['2025-03-18', '', '', '']);
});

test('stories of one day stand together', () => {
  const days = byDay(site.entries).map(({ day, entries }) => [day, entries.length]);
  expect(days.slice(0, 2)).toEqual([
    ['2026-11-12', 3],
    ['2026-11-09', 1],
  ]);
  expect(days.at(-1)).toEqual([null, 3]);
});

test('every address stands below the path that the site is served under', () => {
  expect(site.base).toBe('/news');
  expect(href(site, paths.about)).toBe('/news/about/');
  expect(absolute(site, paths.about)).toBe('https://example.org/news/about/');
  expect(absolute({ url: null }, paths.about)).toBeNull();
});

test('a former slug still finds its story', () => {
  expect(findStory(site, 'norvane-bars-a-tool')).toMatchObject({
    moved: true,
    entry: { story: { slug: 'norvane-bars-rival-assistant' } },
  });
  expect(findStory(site, 'no-such-story')).toBeUndefined();
});

test('a standfirst is made of whole sentences, word for word', () => {
  const long = 'The plant in the north of the country closed after a dispute of several years. ';
  const story = storyOf(`# A headline\n\n${long.repeat(8).trim()}\n`);
  expect(standfirst(story)).toBe(long.repeat(4).trim());
});
