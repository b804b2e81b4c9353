import { expect, test } from 'vitest';
import { fill } from '@/lib/languages/format/fill';
import { interfaceLanguageOf } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { feedLinks } from '@/lib/publish/feeds/feed-links';
import { feeds } from '@/lib/publish/feeds/feeds';
import { paths } from '@/lib/site/addresses';
import { hasFeed } from '@/lib/site/speakers/speaker';
import { hasPage } from '@/lib/site/topics/topic';
import type { StoryCore } from '@/lib/story/story-core';
import { fileText } from '../../setup/file-text';
import { fixtureSite as site } from '../../setup/fixture-site';
import { hardHeadlines } from '../../setup/hard-headlines';
import { siteOf } from '../../setup/site-of';
import { readFeed } from './read-feed';

const stories = site.entries.map(({ story }) => story).slice(0, 50);
const files = feeds(site);
const home = paths.home;

/** A format, its path, and what feedparser makes of the whole site's feed in it. */
const format = (name: string, version: string, pathOf: (list: string) => string) => ({
  name,
  version,
  pathOf,
  read: readFeed(fileText(files, pathOf(home))),
});

const rss = format('RSS', 'rss20', paths.rss);
const atom = format('Atom', 'atom10', paths.atom);
const both = [rss, atom];

/** A moment as a feed reader tells it; a day is its noon. */
const told = (moment: string | null) =>
  moment && new Date(moment.length === 10 ? `${moment}T12:00Z` : moment).toISOString().slice(0, 19);

const changed = ({ updated, corrections, published, source }: StoryCore) =>
  updated ?? corrections.at(-1)?.on ?? published ?? source?.copied ?? null;

/** The line of a sentiment's label, in the language of the story. */
const labelled = ({ lang }: StoryCore, label: string) =>
  fill(wordsOf(interfaceLanguageOf(lang)).story.sentimentLabel, { label });

test.each(both)(
  '$name is read without a complaint, and tells every story',
  ({ version, read: feed }) => {
    expect(feed).toMatchObject({ bozo: false, version, title: site.name });
    expect(
      feed.entries.map(({ id, title, link, published }) => [id, title, link, published]),
    ).toEqual(
      stories.map(({ id, slug, headline, published }) => [
        `tag:${site.authority}:${id}`,
        headline.text,
        `${site.url}/stories/${slug}/`,
        published && `${told(published)}+00:00`,
      ]),
    );
  },
);

test.each(both)(
  '$name holds the full text: every paragraph, then the reasons',
  ({ read: { entries } }) => {
    for (const [i, brief] of stories.entries()) {
      const { paragraphs, sentiment } = site.read(brief).story;
      const parts = [
        ...paragraphs.map(({ quote }) => quote.text),
        ...(sentiment ? [labelled(brief, sentiment.label)] : []),
        ...(sentiment?.reasons ?? []).map((reason) => reason.text),
      ];
      // A line end inside a paragraph is a space to a reader.
      let text = entries[i]?.text.replaceAll('\n', ' ') ?? '';
      for (const part of parts) {
        expect(text).toContain(part);
        text = text.slice(text.indexOf(part) + part.length);
      }
    }
  },
);

test.each(both)('$name carries no anchor or mark of the site, and no script', ({ pathOf }) => {
  expect(fileText(files, pathOf(home))).not.toMatch(/ id="|<span|<time|class=|<script/);
});

test.each(both)('$name tells corrections, the source, the author and topics', ({ pathOf }) => {
  const front =
    'source:\n  publisher: The Post & Co\n  url: https://example.com/a?b=1&c=2\n  author: M. <O>\n' +
    'topics: ["R&D <x> \\"q\\" &amp;", Towns]\ncorrections:\n  - on: 2026-03-13\n    text: It was 4 < 5.\n';
  const feed = readFeed(fileText(feeds(siteOf([{ slug: 'a', front }])), pathOf(home)));
  expect(feed.bozo).toBe(false);
  expect(feed.entries[0]).toMatchObject({ author: 'M. <O>' });
  expect(feed.entries[0]?.text).toBe(
    'It closed.\n\nCorrected 13 March 2026: It was 4 < 5.\n\nSource: The Post & Co · by M. <O>\n',
  );
  expect(feed.entries[0]?.html).toContain('<a href="https://example.com/a?b=1&#x26;c=2">');
  // Atom's label is left out where the library cannot write it; its term is the topic's slug.
  const [odd, plain] = feed.entries[0]?.tags ?? [];
  expect([odd, plain]).toEqual(
    pathOf === paths.rss ? ['R&D <x> "q" &amp;', 'Towns'] : ['r-and-d-x-q-and-amp', 'Towns'],
  );
});

test('Atom says when each story changed: at its time, or in the hour after noon of its day', () => {
  const shown = atom.read.entries.map(({ updated }) => updated);
  for (const [i, story] of stories.entries()) {
    const moment = changed(story);
    if (moment === null) continue;
    const time = moment.length > 10 ? `${told(moment)}+00:00` : `${moment}T12:`;
    expect(shown[i]?.slice(0, time.length)).toBe(time);
  }
  expect(new Set(shown).size).toBe(shown.length);
  expect(atom.read.updated).toBe(shown.toSorted().at(-1));
});

test('of times in several zones the feed takes the latest, not the one that looks so', () => {
  const two = siteOf([
    { slug: 'a', front: 'published: 2026-03-12T23:00:00+10:00\n' },
    { slug: 'b', front: 'published: 2026-03-12T20:00-05:00\n' },
  ]);
  const { updated } = readFeed(fileText(feeds(two), paths.rss(home)));
  expect(updated).toBe('2026-03-13T01:00:00+00:00');
});

const french = { slug: 'a', front: 'lang: fr\n' };
const german = { slug: 'b', front: 'lang: de\n' };

test('RSS tells the language of each story, and of the feed where all share it', () => {
  const mixed = readFeed(fileText(feeds(siteOf([french, german])), paths.rss(home)));
  expect(mixed.entries.map(({ lang }) => lang)).toEqual(['fr', 'de']);
  expect(mixed.lang).toBeNull();
  expect(readFeed(fileText(feeds(siteOf([german])), paths.rss(home))).lang).toBe('de');
});

test('Atom tells the language of each text', () => {
  const { entries } = readFeed(fileText(feeds(siteOf([french, german])), paths.atom(home)));
  expect(entries.map(({ html }) => html)).toEqual([
    '<div lang="fr"><p>It closed.</p></div>',
    '<div lang="de"><p>It closed.</p></div>',
  ]);
});

test('each feed links to itself and to its page, under the base path', () => {
  for (const { pathOf, read } of both) {
    expect(read.links).toMatchObject({
      self: `${site.url}${pathOf(home)}`,
      alternate: `${site.url}/`,
    });
  }
});

test('a story without a day has no date of publication; nothing stands in its place', () => {
  const undated = feeds(siteOf([{ slug: 'a' }]));
  expect(fileText(undated, paths.rss(home))).not.toContain('pubDate');
  expect(fileText(undated, paths.atom(home))).not.toContain('<published>');
  const [entry] = readFeed(fileText(undated, paths.atom(home))).entries;
  // The first day of the site's authority: nothing of the site is older.
  expect(entry?.updated).toMatch(/^2026-01-01T12:/);
});

test.each(both)('$name shows every headline as it is, whatever it holds', ({ pathOf }) => {
  const body = 'Ends ]]> here ]]> and `</script>` there.';
  const hard = siteOf(hardHeadlines.map((headline, i) => ({ slug: `h-${i}`, headline, body })));
  const { bozo, entries } = readFeed(fileText(feeds(hard), pathOf(home)));
  expect(bozo).toBe(false);
  expect(entries.map(({ title }) => title)).toEqual(hardHeadlines);
  expect(new Set(entries.map(({ text }) => text))).toEqual(
    new Set(['Ends ]]> here ]]> and </script> there.\n']),
  );
});

test('topics and speakers of two stories or more have feeds, each with its stories and an id of its own', () => {
  const topics = 'topics: [Towns]\n';
  const three = siteOf([
    { slug: 'a', front: topics, body: 'Ana Brandt said that it had closed.' },
    { slug: 'b', front: topics, body: 'Ana Brandt said that it was late.' },
    { slug: 'c', front: 'topics: [Rivers]\n', body: 'Olaf Lind said that it was not.' },
  ]);
  const lists = [
    ...three.topics.filter(hasPage).map(({ slug }) => paths.topic(slug)),
    ...three.speakers.filter(hasFeed).map(({ slug }) => paths.speaker(slug)),
  ];
  expect(lists).toEqual(['/topics/towns/', '/who/ana-brandt/']);
  const made = feeds(three);
  expect(made.map(({ path }) => path)).toEqual(
    [home, ...lists, paths.editions, paths.coming].flatMap((list) => [
      paths.rss(list),
      paths.atom(list),
      paths.jsonFeed(list),
    ]),
  );
  const feedsRead = [home, ...lists].map((list) => readFeed(fileText(made, paths.atom(list))));
  expect(feedsRead.map(({ id, entries }) => [id, entries.length])).toEqual([
    ['tag:example.org,2026:feed/', 3],
    ['tag:example.org,2026:feed/topics/towns/', 2],
    ['tag:example.org,2026:feed/who/ana-brandt/', 2],
  ]);
});

test('ids outlive a move to another host', () => {
  const settings = 'url: https://elsewhere.example\nauthority: "example.org,2026"\n';
  const { entries } = readFeed(
    fileText(feeds(siteOf([{ slug: 'a' }], settings)), paths.atom(home)),
  );
  expect(entries[0]).toMatchObject({
    id: 'tag:example.org,2026:a',
    link: 'https://elsewhere.example/stories/a/',
  });
});

test('a feed holds the newest fifty stories', () => {
  const minutes = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'));
  const many = siteOf(
    minutes.map((mm) => ({ slug: `s-${mm}`, front: `published: 2026-01-01T10:${mm}Z\n` })),
  );
  const { entries } = readFeed(fileText(feeds(many), paths.rss(home)));
  expect(entries.map(({ published }) => published?.slice(14, 16))).toEqual(
    minutes.toReversed().slice(0, 50),
  );
});

test('where it is not known where the site is served, there are no feeds and no links to them', () => {
  const unserved = siteOf([{ slug: 'a' }], 'name: Test Site\n');
  expect(feeds(unserved)).toEqual([]);
  expect(feedLinks(unserved, home, 'Test Site')).toEqual([]);
});

test('the head of a page can link to the feeds of its list', () => {
  expect(feedLinks(site, '/topics/towns/', 'Towns')).toEqual([
    { type: 'application/rss+xml', title: 'Towns', path: '/topics/towns/feed.xml' },
    { type: 'application/atom+xml', title: 'Towns', path: '/topics/towns/atom.xml' },
    { type: 'application/feed+json', title: 'Towns', path: '/topics/towns/feed.json' },
  ]);
});
