import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';
import { buildSite } from './setup/build-site';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();

/** Stories of the demonstration whose parties speak in several, and its settings: a base path. */
const told = [
  'site.yaml',
  'norvane-accuses-quillmark.md',
  'norvane-bars-rival-assistant.md',
  'quillmark-closes-a-script-hole.md',
];

const addresses = / (?:href|src)="([^"]*)|\b0; url=([^"]*)|url\(([^)]*)/g;

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

let folder = '';
const at = (path: string) => new URL(path, `${pathToFileURL(folder).href}/`).href;

beforeAll(() => {
  const content = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  for (const name of told) cpSync(join('tests/fixtures/site', name), join(content, name));
  folder = buildSite(content, ['--relative']);
  rmSync(content, { recursive: true });
  // A build beside other work takes its time.
}, 300_000);

afterAll(() => rmSync(dirname(folder), { recursive: true }));

/** A page, and all that went wrong on it: files that did not come, and what its console was told. */
async function openPage(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(at(path));
  return { page, faults };
}

/** The states of the fonts that the text of a page is set in. */
const fontsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const states = [...document.fonts].map(({ status }) => status);
    return { loaded: states.includes('loaded'), failed: states.includes('error') };
  });

test('from a disk one goes from the first page to a story, a claim, its speaker, the timeline and back', async () => {
  const { page, faults } = await openPage('index.html');
  const follow = async (selector: string, to: RegExp) => {
    await page.locator(selector).first().click();
    await page.waitForURL(to);
    expect([page.url(), await fontsOf(page)]).toEqual([
      page.url(),
      { loaded: true, failed: false },
    ]);
  };
  await follow(
    'h2 a[href*="stories/"], h3 a[href*="stories/"]',
    /\/stories\/[a-z-]+\/index\.html$/,
  );
  await page.locator('.prose a[data-kind]').first().click();
  await expect.poll(() => page.locator('.sheet:is(:target, :has(:target))').count()).toBe(1);
  await follow('dt a[href*="who/"]', /\/who\/[a-z-]+\/index\.html$/);
  await follow('nav a[href$="timeline/index.html"]', /\/timeline\/index\.html$/);
  await follow('header a[href$="../index.html"]', /\/out\/index\.html$/);
  expect(faults).toEqual([]);
  await page.close();
});

test('every address of every page on a disk is that of a file, and none begins at a root', () => {
  const pages = [...readTree(folder)].filter(([path]) => path.endsWith('.html'));
  const broken = pages.flatMap(([path, bytes]) =>
    [...Buffer.from(bytes).toString('utf8').matchAll(addresses)].flatMap(([, ...found]) => {
      const address = found.find((one) => one !== undefined) ?? '';
      const { protocol, pathname } = new URL(address, at(path));
      const isFound = protocol !== 'file:' || isFile(decodeURI(pathname));
      return isFound && !address.startsWith('/') ? [] : [[path, address]];
    }),
  );
  expect(pages.length).toBeGreaterThan(30);
  expect(broken).toEqual([]);
});

test('on a disk the search page says that it cannot search, and offers the lists', async () => {
  const { page, faults } = await openPage('search/index.html');
  expect(await page.locator('main').innerText()).toContain('Search works only where');
  expect(await page.locator('main input').count()).toBe(0);
  await page.locator('main a[href$="archive/index.html"]').click();
  await page.waitForURL(/\/archive\/index\.html$/);
  expect(faults).toEqual([]);
  await page.close();
});

test('on a disk a former address leads on to its story, and to the claim that is named', async () => {
  const { page, faults } = await openPage('stories/norvane-bars-a-tool/index.html#c-1');
  await page.waitForURL(/\/norvane-bars-rival-assistant\/index\.html#c-1$/);
  expect(faults).toEqual([]);
  await page.close();
});
