import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import { ContentError } from '@/lib/content/content-error';
import { readArticle } from '@/lib/content/read-article';
import { settingsSchema } from '@/lib/content/settings/settings';
import { allPages } from '@/lib/pages/list/all-pages';
import { feeds } from '@/lib/publish/feeds/feeds';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { llms } from '@/lib/publish/llms/llms';
import { sitemap } from '@/lib/publish/discovery/sitemap';
import { storyJson } from '@/lib/publish/story-data/story-json';
import { manifest } from '@/lib/publish/web-app/manifest';
import { type Reading, readingOf } from '@/lib/readings/reading';
import type { Site } from '@/lib/site/site';
import { siteOfReadings } from '@/lib/site/site-of-readings';
import { payloads } from '../hostile/payloads';
import { buildDay } from '../site/build-day';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();

/** How many documents the browser is shown at once. */
const batch = 60;

/** Runs what documents would run, with no policy in the way: what was run, and what was asked for. */
async function shownIn(documents: readonly string[]): Promise<{ ran: number; asked: string[] }> {
  const page = await browser().newPage();
  let ran = 0;
  const asked: string[] = [];
  page.on('console', (message) => (message.text() === 'RAN' ? (ran += 1) : 0));
  page.on('pageerror', () => {});
  await page.addInitScript("window.ran = () => console.log('RAN')");
  let html = '';
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    asked.push(pathname);
    return route.abort();
  });
  for (let i = 0; i < documents.length; i += batch) {
    html = documents.slice(i, i + batch).join('\n');
    await page.goto('http://localhost/page');
  }
  await page.close();
  return { ran, asked };
}

/** All that was read of an article; null where it is refused. */
function read(slug: string, front: string, body: string): Reading | null {
  try {
    const file = `---\nid: ${slug}\n${front}---\n\n${body}\n`;
    return readingOf(readArticle(`content/${slug}.md`, Buffer.from(file)));
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

const inMarkdown = payloads.map((payload, i) =>
  read(`body-${i}`, '', `# A headline\n\n${payload}`),
);

const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\n', ' ');

/** A payload in every field that holds a text, in the headline and in the text, where it is seen. */
const inFields = payloads.map((payload, i) => {
  const quoted = JSON.stringify(payload.replaceAll('\n', ' ').replaceAll(/\\$/g, ''));
  const front = [
    `source: {publisher: ${quoted}, author: ${quoted}, licence: ${quoted}, file: ${quoted}}`,
    `topics: [${quoted}, "${i}"]`,
    'published: 2026-03-12',
    `corrections: [{on: 2026-03-13, text: ${quoted}}]`,
    `claims: [{speaker: Ida Holm, resolved: ${quoted}, cue: said, kind: states, content: [it closed on May 1]}]`,
    '',
  ].join('\n');
  const shown = escaped(payload);
  return read(
    `field-${i}`,
    front,
    `# A ${shown}\n\nIda Holm said it closed on May 1. It was ${shown} then.\n\n## Sentiment: Neutral\n\nIt is ${shown}.`,
  );
});

/** A site of stories under a name that is a payload itself. */
function siteOf(readings: readonly Reading[], name: string): Site {
  const settings = settingsSchema.parse({
    name,
    url: 'https://example.org',
    files: { card: 'false' },
  });
  const bySlug = new Map(readings.map((reading) => [String(reading.brief.slug), reading]));
  return siteOfReadings(settings, buildDay, readings, ({ slug }) => found(bySlug, slug));
}

function found(bySlug: ReadonlyMap<string, Reading>, slug: string): Reading {
  const reading = bySlug.get(slug);
  if (!reading) throw new Error(`no story ${slug}`);
  return reading;
}

const kept = (readings: readonly (Reading | null)[]) => readings.flatMap((each) => each ?? []);

test('there are enough payloads, and enough of them get past the reader of Markdown', () => {
  console.log(
    `${payloads.length} payloads: ${kept(inMarkdown).length} of them pass in a text, ${kept(inFields).length} in fields`,
  );
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(1500);
  expect(kept(inMarkdown).length).toBeGreaterThan(300);
  expect(kept(inFields).length).toBeGreaterThan(1500);
});

const groups = Array.from({ length: 8 }, (_, i) =>
  kept(inFields).filter((_reading, k) => k % 8 === i),
);
const names = groups.map((_, i) => payloads[i * 5] ?? '');
const sites = groups.map((readings, i) => siteOf(readings, `${names[i]}`.replaceAll('\n', ' ')));

/** The pages of a site: of its stories, and with `lists` all others too. */
function documentsOf(site: Site, lists: boolean): string[] {
  const bySlug = new Map(site.entries.map(({ story }) => [String(story.slug), site.read(story)]));
  const pages = [...allPages(site)].filter(({ path }) => lists || path.startsWith('/stories/'));
  return pages.map((page) => {
    const view = createElement(PageView, {
      frame: site,
      page,
      read: (slug) => found(bySlug, slug),
    });
    return renderToStaticMarkup(Document({ frame: site, head: page.head, children: view }));
  });
}

test('no payload runs in Chromium without a policy, or asks for anything', async () => {
  const inTexts = kept(inMarkdown).flatMap(({ html }) => html.page);
  const pages = sites.flatMap((site, i) => documentsOf(site, i === 0));
  console.log(`${inTexts.length} texts and ${pages.length} pages were shown`);
  const { ran, asked } = await shownIn([...inTexts, ...pages]);
  expect(ran).toBe(0);
  expect(asked.filter((path) => path.includes('hostile'))).toEqual([]);
}, 300_000);

test('with sanitising off they run, so that this test can fail', async () => {
  const open = remark().use(remarkHtml, { sanitize: false });
  const { ran, asked } = await shownIn(
    payloads.map((payload) => String(open.processSync(payload))),
  );
  console.log(`${ran} ran and ${asked.length} asked with sanitising off`);
  expect(ran).toBeGreaterThan(200);
  expect(asked.filter((path) => path.includes('hostile')).length).toBeGreaterThan(50);
}, 300_000);

/** `story.json` of every story of a site. */
const data = (site: Site) => site.entries.map(({ story }) => storyJson(site.read(story).story));

test('no payload breaks out of a feed, a calendar, data or text', async () => {
  const makers = [feeds, siteCalendar, data, sitemap, llms, manifest];
  const made = sites.flatMap((site) => makers.map(async (make) => make(site)));
  const files = (await Promise.all(made)).flat().map(({ path, content }) => ({
    path,
    text: String(content),
  }));
  const ending = (end: RegExp) => files.filter(({ path }) => end.test(path));
  const xml = ending(/\.xml$/).map(({ text }, i) => ({ fileName: `${i}.xml`, contents: text }));
  const { valid, errors } = await validateXML({ xml, normalization: 'format' });
  for (const { text } of ending(/\.ics$/)) ICAL.parse(text);
  for (const { text } of ending(/\.(?:json|webmanifest)$/)) JSON.parse(text);
  const links = ending(/\.txt$/).flatMap(
    ({ text }) => text.match(/^- \[.*\]\((?!https:).*/gm) ?? [],
  );
  expect(links).toEqual([]);
  console.log(`${files.length} files were read, ${xml.length} of them XML`);
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
}, 300_000);
