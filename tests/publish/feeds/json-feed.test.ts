import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { feeds } from '@/lib/publish/feeds/feeds';
import { paths } from '@/lib/site/addresses';
import { fileText } from '../../setup/file-text';
import { fixtureSite as site } from '../../setup/fixture-site';
import { hardHeadlines } from '../../setup/hard-headlines';
import { siteOf } from '../../setup/site-of';
import { validator } from '../../setup/validator';

const schemaFile = readFileSync('tests/publish/feeds/json-feed.schema.json', 'utf8');
const problems = validator(z.record(z.string(), z.unknown()).parse(JSON.parse(schemaFile)));

const feedSchema = z.looseObject({
  feed_url: z.string(),
  language: z.string().optional(),
  items: z.array(
    z.looseObject({ id: z.string(), title: z.string(), content_html: z.string(), url: z.string() }),
  ),
});

const read = (of: typeof site, path: string) =>
  feedSchema.parse(JSON.parse(fileText(feeds(of), path)));

const home = paths.jsonFeed(paths.home);

test('every JSON Feed keeps to version 1.1', () => {
  const files = feeds(site).filter(({ path }) => path.endsWith('feed.json'));
  expect(files.length).toBeGreaterThan(1);
  for (const { path } of files) expect(problems(read(site, path))).toEqual([]);
});

test('the schema knows a feed that is wrong', () => {
  const feed = read(site, home);
  expect(problems({ ...feed, version: 'https://jsonfeed.org/version/1' })).not.toEqual([]);
  expect(problems({ ...feed, items: [{ id: 'a' }] })).not.toEqual([]);
  expect(
    problems({ ...feed, items: [{ id: 'a', content_html: '', date_published: '2026-03-12' }] }),
  ).not.toEqual([]);
});

test('items are the stories: ids, headlines and addresses in full', () => {
  expect(read(site, home).items.map(({ id, title, url }) => [id, title, url])).toEqual(
    site.entries.map(({ story }) => [
      `tag:${site.authority}:${story.id}`,
      story.headline.text,
      `${site.url}/stories/${story.slug}/`,
    ]),
  );
});

test('a full time stays as given, a day is its noon in UTC, an unknown one is left out', () => {
  const dated = siteOf([
    { slug: 'a', front: 'published: 2026-03-12T18:30+01:00\nupdated: 2026-03-13\n' },
    { slug: 'b', front: 'published: 2026-03-11\n' },
    { slug: 'c', front: 'source:\n  copied: 2026-03-01\n' },
    { slug: 'd' },
  ]);
  const { items } = read(dated, home);
  expect(items.map((item) => [item['date_published'], item['date_modified']])).toEqual([
    ['2026-03-12T18:30:00+01:00', '2026-03-13T12:00:00Z'],
    ['2026-03-11T12:00:00Z', '2026-03-11T12:00:00Z'],
    [undefined, '2026-03-01T12:00:00Z'],
    [undefined, undefined],
  ]);
  expect(problems(read(dated, home))).toEqual([]);
});

test('languages, authors and topics are told where they are known', () => {
  const front = 'lang: de\ntopics: [Berge]\nsource:\n  publisher: Die Post\n';
  const feed = read(siteOf([{ slug: 'a', front }]), home);
  expect(feed.language).toBe('de');
  expect(feed.items[0]).toMatchObject({
    language: 'de',
    tags: ['Berge'],
    authors: [{ name: 'Die Post' }],
  });
});

test('every headline comes out as it is, whatever it holds', () => {
  const hard = siteOf(hardHeadlines.map((headline, i) => ({ slug: `h-${i}`, headline })));
  expect(read(hard, home).items.map(({ title }) => title)).toEqual(hardHeadlines);
});
