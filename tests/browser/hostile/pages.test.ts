import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { expect, test } from 'vitest';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import { allPages } from '@/lib/pages/list/all-pages';
import type { Site } from '@/lib/site/site';
import { givenOutcome, givenTexts } from '../../hostile/given/given';
import { payloads } from '../../hostile/payloads';
import { madeFiles } from '../../setup/made-files';
import { openBrowser } from '../setup/open-browser';
import { found, inFields, inMarkdown, sites } from './payload-sites';
import { hostile, shownIn } from './shown-in';

const browser = openBrowser();

test('there are enough payloads, and enough of them get past the reader of Markdown', () => {
  console.log(
    `${payloads.length} payloads: ${inMarkdown.length} of them pass in a text, ${inFields.length} in fields`,
  );
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(1500);
  expect(inMarkdown.length).toBeGreaterThan(300);
  expect(inFields.length).toBeGreaterThan(1500);
});

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
  const inTexts = inMarkdown.flatMap(({ html }) => html.page);
  const pages = sites.flatMap((site, i) => documentsOf(site, i === 0));
  console.log(`${inTexts.length} texts and ${pages.length} pages were shown`);
  const { ran, asked } = await shownIn(browser(), [...inTexts, ...pages]);
  expect(ran).toBe(0);
  expect(hostile(asked)).toEqual([]);
}, 300_000);

test('with sanitising off they run, so that this test can fail', async () => {
  const open = remark().use(remarkHtml, { sanitize: false });
  const { ran, asked } = await shownIn(
    browser(),
    payloads.map((payload) => String(open.processSync(payload))),
  );
  console.log(`${ran} ran and ${asked.length} asked with sanitising off`);
  expect(ran).toBeGreaterThan(200);
  expect(hostile(asked).length).toBeGreaterThan(50);
}, 300_000);

test('the pages of every given input that is read run nothing', async () => {
  const read = givenTexts.flatMap((input) => givenOutcome(input).site ?? []);
  // One after another: all have one service of Pagefind.
  const made: Map<string, Uint8Array>[] = [];
  for (const site of read) made.push(await madeFiles(site));
  const pages = made.flatMap((files) =>
    [...files].flatMap(([path, bytes]) =>
      path.endsWith('.html') ? Buffer.from(bytes).toString() : [],
    ),
  );
  console.log(`${read.length} of ${givenTexts.length} inputs were read: ${pages.length} pages`);
  expect(read.length).toBeGreaterThan(3);
  const { ran, asked } = await shownIn(browser(), pages);
  expect(ran).toBe(0);
  expect(hostile(asked)).toEqual([]);
}, 300_000);
