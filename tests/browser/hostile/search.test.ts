import { noMemory } from '@/lib/strings/memory';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allOutputs } from '@/lib/build/outputs/all-outputs';
import { browserModules } from '@/lib/commands/browser-modules';
import { contentType, fileKindOf } from '@/lib/hosts/table/file-kinds';
import { paths } from '@/lib/site/addresses';
import { makeFiles } from '@/lib/work/make-files';
import { payloads } from '../../hostile/payloads';
import { shell } from '../../setup/made-files';
import { siteOf } from '../../setup/site-of';
import { openBrowser } from '../setup/open-browser';
import { hostile, openShown, type Shown } from './shown-in';

const browser = openBrowser();

const line = (payload: string) => payload.replaceAll('\n', ' ').replaceAll(/\\$/g, '');
const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

/** A story for some of the payloads, with one in all that a search shows or offers. */
const site = siteOf(
  payloads
    .filter((_payload, i) => i % 24 === 0)
    .map((payload, i) => {
      const quoted = JSON.stringify(line(payload));
      return {
        slug: `p-${i}`,
        headline: `A ${line(payload)}`,
        front: `topics: [${quoted}]\npublished: 2026-03-12\nclaims: [{speaker: Ida Holm, resolved: ${quoted}, cue: said, kind: states, content: [it closed on May 1]}]\n`,
        body: `Ida Holm said it closed on May 1. It was ${escaped(line(payload))} then.`,
      };
    }),
);

/** What is searched for: words of every story, and words that payloads are made of. */
const queries = ['closed', 'onerror', 'javascript'];

/** The search page and all that it loads. */
async function searchFiles(): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>();
  const read = (slug: string) => {
    const entry = site.entryBySlug.get(slug);
    if (!entry) throw new Error(`no story ${slug}`);
    return site.read(entry.story);
  };
  const feedHtml = (slug: string) => read(slug).html.feed;
  const setting = { frame: site, shell, read, feedHtml, memoryOf: () => noMemory };
  for (const output of allOutputs(site, readFileSync('app/icon.svg', 'utf8'))) {
    if (!/^(?:search|facets|\/search\/)/.test(output.id)) continue;
    const made = 'make' in output ? await output.make() : await makeFiles(output.task, setting);
    for (const { path, content } of made) {
      files.set(site.base + path, typeof content === 'string' ? content : Buffer.from(content));
    }
  }
  const { modules } = await browserModules();
  return files.set(shell.modules['search'] ?? '', modules['search'] ?? '');
}

/** Searches, opens every filter, and tells what ran and how many entries were drawn. */
async function searched(
  words: readonly string[],
  script: string,
): Promise<Shown & { drawn: number }> {
  const files = await searchFiles();
  const { page, shown } = await openShown(browser(), (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = files.get(file);
    const kind = fileKindOf(file);
    return body === undefined || !kind ? null : { body, contentType: contentType(kind) };
  });
  await page.addInitScript(script);
  let drawn = 0;
  for (const query of words) {
    await page.goto(`http://localhost${site.base}${paths.search}?q=${encodeURIComponent(query)}`);
    await page.getByRole('status').getByText('for “').waitFor();
    // Opened by the script, as some stand in others that are closed.
    await page.evaluate(() => {
      for (const list of document.querySelectorAll('details')) list.open = true;
    });
    await page
      .locator('[data-part=hits] > li')
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => {});
    drawn += await page.locator('[data-part=hits] > li').count();
  }
  await page.close();
  return { ...shown, drawn };
}

test('no payload runs where a search draws what it found', async () => {
  const { ran, asked, drawn } = await searched(queries, '');
  console.log(`${queries.length} searches drew ${drawn} entries`);
  expect(drawn).toBeGreaterThan(50);
  expect(ran).toBe(0);
  expect(hostile(asked)).toEqual([]);
}, 300_000);

/** Has texts be written into the page as HTML, as an unwary program would. */
const unwary = `
  for (const kind of [Element, DocumentFragment]) {
    const append = kind.prototype.append;
    kind.prototype.append = function (...parts) {
      append.apply(this, parts.map((part) =>
        typeof part === 'string' ? document.createRange().createContextualFragment(part) : part));
    };
  }
`;

test('written as HTML they run, so that this test can fail', async () => {
  const { ran } = await searched(queries.slice(0, 1), unwary);
  console.log(`${ran} ran where texts are written as HTML`);
  expect(ran).toBeGreaterThan(2);
}, 300_000);
