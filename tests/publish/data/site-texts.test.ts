import { wordsOf } from '@/lib/languages/words/words-of';
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { phraseText } from '@/lib/content/markdown/phrase-text';
import { llms } from '@/lib/publish/llms/llms';
import { manifest } from '@/lib/publish/web-app/manifest';
import { robots } from '@/lib/publish/discovery/robots';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { fileText } from '../../setup/file-text';
import { fixtureSite as site } from '../../setup/fixture-site';
import { hardHeadlines } from '../../setup/hard-headlines';
import { siteOf } from '../../setup/site-of';

const unserved = siteOf([{ slug: 'a' }], 'name: Test Site\n');

/** The links of llms.txt, their words and their addresses. */
function links(of: Site): [string, string][] {
  const found: [string, string][] = [];
  visit(remark().parse(fileText(llms(of), paths.llms)), 'link', (link) => {
    found.push([phraseText(link.children), link.url]);
  });
  return found;
}

test('robots.txt lets all read everything and names the sitemap where there is one', () => {
  expect(fileText(robots(site), paths.robots)).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://example.org/news/sitemap.xml\n',
  );
  expect(fileText(robots(unserved), paths.robots)).toBe('User-agent: *\nDisallow:\n');
});

test('llms.txt is a name, a summary and sections of links', () => {
  const lines = fileText(llms(site), paths.llms).split('\n');
  expect(lines[0]).toBe(`# ${site.name}`);
  expect(lines[2]).toBe(`> ${wordsOf('en').site.tagline}`);
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(3);
  const listed = lines.filter((line) => line.startsWith('- '));
  expect(listed.filter((line) => !/^- \[.+\]\(https:\S+\)(: .+)?$/.test(line))).toEqual([]);
});

test('llms.txt leads to the timeline, the speakers, feeds, schema and the stories’ data', () => {
  const addresses = links(site).map(([, url]) => url);
  const [newest] = site.entries;
  const { slug } = newest?.story ?? {};
  expect(addresses).toEqual(
    expect.arrayContaining(
      [
        paths.timeline,
        paths.who,
        paths.jsonFeed(paths.home),
        paths.atom(paths.home),
        paths.rss(paths.home),
        paths.storySchema,
        `/stories/${slug}/story.md`,
        `/stories/${slug}/story.json`,
      ].map((path) => `https://example.org/news${path}`),
    ),
  );
});

test('llms.txt names twenty stories, with the headline as it is', () => {
  const many = siteOf(
    Array.from({ length: 25 }, (_, i) => ({
      slug: `s-${i + 10}`,
      headline: hardHeadlines[i] ?? `Headline [${i}](x) *`,
    })),
  );
  const stories = links(many).filter(([, url]) => url.endsWith('story.md'));
  expect(stories.map(([words]) => words)).toEqual(
    many.entries.slice(0, 20).map(({ story }) => story.headline.text),
  );
});

test('llms.txt tells a text that was not read from one in which nothing was found', () => {
  const slugs = /^(?:le-port|bergbahn|tarnway-freezes)-/;
  const few = { ...site, entries: site.entries.filter(({ story }) => slugs.test(story.slug)) };
  const lines = fileText(llms(few), paths.llms).split('\n');
  const noteOf = (slug: string) => lines.find((line) => line.includes(`/${slug}/`)) ?? '';
  expect(noteOf('le-port-de-lindhaven-rouvre-deux-quais')).toContain(
    '2026, Dates and claims not read',
  );
  expect(noteOf('bergbahn-bleibt-stehen')).toContain(': Claims not read');
  expect(noteOf('tarnway-freezes-its-fares')).not.toContain('not read');
});

test('llms.txt names only what the site has', () => {
  const files = { json: false, markdown: false, card: false };
  const addresses = links({ ...unserved, files }).map(([, url]) => url);
  expect(addresses).toEqual([
    '/editions/',
    '/coming/',
    '/storylines/',
    '/follow/',
    '/timeline/',
    '/who/',
    '/about/',
    '/stories/a/',
  ]);
});

test('the manifest names the site, starts at its base and has the colours of the theme', () => {
  const theme = readFileSync('app/styles/theme.css', 'utf8');
  const paper = /--color-paper: light-dark\((#[0-9a-f]{6})/.exec(theme)?.[1];
  expect(JSON.parse(fileText(manifest(site), paths.manifest))).toMatchObject({
    name: site.name,
    start_url: '/news/',
    scope: '/news/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/news/icon.svg', sizes: 'any' },
      { src: '/news/icon-192.png', sizes: '192x192' },
      { src: '/news/icon-512.png', sizes: '512x512' },
      { src: '/news/icon-maskable.png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
});
