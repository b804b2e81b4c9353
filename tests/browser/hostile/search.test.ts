import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allOutputs } from '@/lib/build/outputs/all-outputs';
import { browserModules } from '@/lib/commands/browser-modules';
import { contentType, fileKindOf } from '@/lib/hosts/table/file-kinds';
import { paths } from '@/lib/site/addresses';
import { makeFiles } from '@/lib/work/make-files';
import { shell } from '../../setup/made-files';
import { openBrowser } from '../setup/open-browser';
import { found, sites } from './payload-sites';
import { hostile, openShown, type Shown } from './shown-in';

const browser = openBrowser();

/** What is searched for: words of every story, and words that payloads are made of. */
const queries = ['closed', 'Ida', 'script', 'onerror', 'javascript', 'ran', '"', '<', 'svg onload'];

/** The search page of a site and all that it loads. */
async function searchOf(site: (typeof sites)[number]): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>();
  const bySlug = new Map(site.entries.map(({ story }) => [String(story.slug), site.read(story)]));
  const read = (slug: string) => found(bySlug, slug);
  const setting = { frame: site, shell, read, feedHtml: (slug: string) => read(slug).html.feed };
  for await (const output of allOutputs(site, readFileSync('app/icon.svg', 'utf8'))) {
    if (!/^(?:search|facets|\/search\/)/.test(output.id)) continue;
    const made = 'files' in output ? output.files : await makeFiles(output.task, setting);
    for (const { path, content } of made) {
      files.set(path, typeof content === 'string' ? content : Buffer.from(content));
    }
  }
  const { search = '' } = await browserModules();
  return files.set(shell.modules['search'] ?? '', search);
}

/** Searches, opens every filter, and tells what ran and how many entries were drawn. */
async function searched(script: string): Promise<Shown & { drawn: number }> {
  const [site] = sites;
  if (!site) throw new Error('there is no site');
  const files = await searchOf(site);
  const { page, shown } = await openShown(browser(), (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = files.get(file);
    const kind = fileKindOf(file);
    return body === undefined || !kind ? null : { body, contentType: contentType(kind) };
  });
  await page.addInitScript(script);
  let drawn = 0;
  for (const query of queries) {
    await page.goto(`http://localhost${paths.search}?q=${encodeURIComponent(query)}`);
    await page.locator('[role=status]').getByText('for “').waitFor();
    for (const box of await page.locator('summary').all()) await box.click();
    drawn += await page.locator('[data-part=hits] > li').count();
  }
  await page.close();
  return { ...shown, drawn };
}

test('no payload runs where a search draws what it found', async () => {
  const { ran, asked, drawn } = await searched('');
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
  const { ran } = await searched(unwary);
  console.log(`${ran} ran where texts are written as HTML`);
  expect(ran).toBeGreaterThan(20);
}, 300_000);
