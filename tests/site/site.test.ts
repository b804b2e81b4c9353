import { expect, test } from 'vitest';
import { absolute, href, paths } from '@/lib/site/addresses';
import { byDay } from '@/lib/site/days';
import { findStory } from '@/lib/site/find-story';
import { latestDates } from '@/lib/site/timeline/latest-dates';
import { loadSite } from '@/lib/site/load-site';
import { standfirst } from '@/lib/site/standfirst';
import { storyOf } from '../parse/story-of';
import { buildDay } from './build-day';

const site = loadSite('tests/fixtures/small-site', buildDay);

test('stories stand newest first; those without a publication day stand last', () => {
  expect(site.entries.map(({ story }) => story.published)).toEqual([
    '2026-03-12T18:30:00+01:00',
    '2026-03-12',
    '2026-03-09',
    null,
  ]);
});

test('stories of one day stand together', () => {
  expect(byDay(site.entries).map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-03-12', 2],
    ['2026-03-09', 1],
    [null, 1],
  ]);
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

test('the latest dates of all stories come newest first', () => {
  const starts = latestDates(site, 5).map(({ date }) => date.from ?? date.to ?? '');
  expect(starts).toEqual(starts.toSorted().toReversed());
});

test('a standfirst is made of whole sentences, word for word', () => {
  const long = 'The plant in the north of the country closed after a dispute of several years. ';
  const story = storyOf(`# A headline\n\n${long.repeat(8).trim()}\n`);
  expect(standfirst(story)).toBe(long.repeat(4).trim());
});
