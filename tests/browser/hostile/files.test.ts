import ICAL from 'ical.js';
import { fromHtml } from 'hast-util-from-html';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cardContent } from '@/lib/publish/cards/content/card-content';
import { cardSvg } from '@/lib/publish/cards/card-svg';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { feedList } from '@/lib/publish/feeds/format/feed-list';
import { feeds } from '@/lib/publish/feeds/feeds';
import { comingCalendar } from '@/lib/publish/icalendar/coming-calendar';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { llms } from '@/lib/publish/llms/llms';
import { sitemap } from '@/lib/publish/discovery/sitemap';
import { storyJson } from '@/lib/publish/story-data/story-json';
import { storyMarkdown } from '@/lib/publish/story-data/story-markdown';
import { manifest } from '@/lib/publish/web-app/manifest';
import type { Site } from '@/lib/site/site';
import { payloads } from '../../hostile/payloads';
import { openBrowser } from '../setup/open-browser';
import { inMarkdown, sites } from './payload-sites';
import { hostile, shownIn } from './shown-in';

const browser = openBrowser();

/** `story.json` of every story of a site. */
const data = (site: Site) => site.entries.map(({ story }) => storyJson(site.read(story).story));

/** `story.md` of every story of a site. */
const markdown = ({ entries, read }: Site) =>
  entries.map(({ story }) => storyMarkdown(story.slug, read(story).fileText));

const makers = [
  feeds,
  feedList,
  siteCalendar,
  comingCalendar,
  data,
  markdown,
  sitemap,
  llms,
  manifest,
];

const made = Promise.all(sites.flatMap((site) => makers.map(async (make) => make(site)))).then(
  (files) => files.flat().map(({ path, content }) => ({ path, text: String(content) })),
);

const ending = async (end: RegExp) =>
  (await made).flatMap(({ path, text }) => (end.test(path) ? text : []));

const xmlFaults = async (texts: readonly string[]) => {
  const xml = texts.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  return validateXML({ xml, normalization: 'format' });
};

/** What a reader of Markdown that lets all HTML through makes of a text without its front matter. */
const open = remark().use(remarkHtml, { sanitize: false });
const asHtml = (text: string) => String(open.processSync(text.replace(/^---\n.*?\n---\n/s, '')));

test('no payload breaks out of a feed or a list of feeds: all is XML, as long as it is escaped', async () => {
  const texts = await ending(/\.(?:xml|opml)$/);
  const { valid, errors } = await xmlFaults(texts);
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect((await ending(/\.opml$/)).length).toBe(sites.length);
  const raw = payloads.map((payload) => `<opml><outline text="${payload}"/></opml>`);
  const broken = new Set((await xmlFaults(raw)).errors.map(({ loc }) => loc?.fileName));
  console.log(`${texts.length} XML files, 0 broken; ${broken.size} of ${raw.length} unescaped`);
  expect(broken.size).toBeGreaterThan(500);
}, 300_000);

test('no payload breaks out of data or a manifest', async () => {
  const texts = await ending(/\.(?:json|webmanifest)$/);
  for (const text of texts) expect(() => JSON.parse(text)).not.toThrow();
  console.log(`${texts.length} files of data were read`);
});

test('no payload adds a line to a calendar', async () => {
  const names = new Set<string>();
  const texts = await ending(/\.ics$/);
  for (const text of texts) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const event of calendar.getAllSubcomponents()) {
      names.add(event.name);
      for (const { name } of event.getAllProperties()) names.add(name);
    }
  }
  expect([...names].filter((name) => !calendarNames.has(name))).toEqual([]);
  expect(texts.length).toBeGreaterThanOrEqual(sites.length);
});

const calendarNames: ReadonlySet<string> = new Set([
  'vevent',
  'categories',
  'class',
  'description',
  'dtend',
  'dtstamp',
  'dtstart',
  'last-modified',
  'sequence',
  'status',
  'summary',
  'transp',
  'uid',
  'url',
]);

test('no payload of a feed, of story.md or llms.txt runs where they are shown as HTML', async () => {
  const items = (await ending(/feed\.json$/)).flatMap(
    (text): { content_html?: string }[] => JSON.parse(text).items,
  );
  const inFeeds = items.flatMap(({ content_html: html = '' }) => html);
  const fromTexts = inMarkdown.map(({ fileText }) => fileText);
  // Every eighth file of a story, as the payloads of all are alike.
  const files = (await ending(/\.md$/)).filter((_text, i) => i % 8 === 0);
  const shown = [...fromTexts, ...files, ...(await ending(/\.txt$/))].map(asHtml);
  console.log(`${inFeeds.length} texts of feeds and ${shown.length} of Markdown were shown`);
  const { ran, asked } = await shownIn(browser(), [...new Set(inFeeds), ...shown]);
  expect(ran).toBe(0);
  expect(hostile(asked)).toEqual([]);
  const links = (await ending(/\.txt$/)).flatMap(
    (text) => text.match(/^- \[.*\]\((?!https:).*/gm) ?? [],
  );
  expect(links).toEqual([]);
}, 300_000);

/** Shapes, and what groups and cuts them. */
const shapes: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'path',
  'polygon',
  'rect',
  'mask',
  'clippath',
  'lineargradient',
  'stop',
]);

/** The scale of sentiment, a drawing of ours within the drawing. */
const ownDrawing = /^data:image\/svg\+xml;utf8,/;

/** What a drawing holds that is no shape, asks for something or may run something. */
function strangersIn(svg: string): string[] {
  const found: string[] = [];
  visit(fromHtml(svg, { fragment: true }), 'element', ({ tagName, properties }) => {
    const { href = '', ...others } = properties;
    const inner = tagName === 'image' && ownDrawing.test(String(href));
    if (inner) found.push(...strangersIn(decodeURIComponent(String(href).replace(ownDrawing, ''))));
    else if (href !== '' || !shapes.has(tagName.toLowerCase())) found.push(`${tagName} ${href}`);
    found.push(...Object.keys(others).filter((name) => /^on|href|src/i.test(name)));
  });
  return found;
}

test('no payload gets into the drawing of a card', async () => {
  const faces = readTypefaces();
  const drawn = sites.flatMap((site) => site.entries.slice(0, 4).map((entry) => ({ site, entry })));
  for (const { site, entry } of drawn) {
    expect(strangersIn(await cardSvg(cardContent(site, entry.story), faces))).toEqual([]);
  }
  expect(strangersIn('<svg><image href="https://evil.example/"></image></svg>')).toHaveLength(1);
  console.log(`${drawn.length} cards were drawn`);
});
