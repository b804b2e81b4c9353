import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { policyAt } from '@/lib/hosts/table/policy';
import { paths } from '@/lib/site/addresses';
import { axeFaults, openView, views } from './setup/axe';
import { openBrowser } from './setup/open-browser';
import { tabTo } from './setup/tab-to';

const browser = openBrowser();
const { address, styles } = inject('demo');
const search = `${address}search/`;

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search stories and claims' });
const status = (page: Page) => page.getByRole('status');
const hits = (page: Page) => page.locator('[data-part=hits] > li');

/** What the browser says on the console of a page from now on. */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

test('by keyboard alone: a word, a kind of claim, and on to the claim in its story', async () => {
  const page = await browser().newPage();
  const said = listenTo(page);
  const answer = await page.goto(search);
  expect(answer?.headers()['content-security-policy']).toBe(
    policyAt(paths.search, 'header', styles),
  );
  await page.keyboard.press('/');
  await page.keyboard.type('Norvane');
  await status(page).getByText('for “Norvane”').waitFor();
  await tabTo(page, 'input[value=denies]');
  await page.keyboard.press('Space');
  await status(page).getByText('(denial)').waitFor();
  expect(new URL(page.url()).search).toBe('?q=Norvane&kind=denies');
  for (const kind of await hits(page).evaluateAll((all) => all.map((hit) => hit.dataset['kind']))) {
    expect(['denies', undefined]).toContain(kind);
  }
  await page.goto(`${search}?q=leak&kind=denies`);
  await hits(page).first().waitFor();
  await tabTo(page, 'li[data-kind=denies] a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/stories\/[a-z-]+\/#c-/);
  const target = page.locator(':target');
  expect(await target.textContent()).toContain('leak');
  expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(
    0,
  );
  const story = await page.reload();
  expect(story?.headers()['content-security-policy']).toBe(policyAt(paths.home, 'header', styles));
  await page.close();
  expect(said).toEqual([]);
});

test('a story is found by the name of a speaker, and its sentences are links to themselves', async () => {
  const page = await browser().newPage();
  await page.goto(`${search}?q=Tomasz+Reyes`);
  const sentence = page.locator('[data-part=passages] a').first();
  await sentence.waitFor();
  expect(await sentence.locator('mark').allTextContents()).toEqual(['Tomasz', 'Reyes']);
  const words = (await sentence.textContent()) ?? '';
  await sentence.click();
  await page.waitForURL(/\/stories\/[a-z-]+\/#s-/);
  expect(await page.locator(':target').textContent()).toContain(words.slice(0, 20));
  await page.close();
});

test('the address holds the search: reload, Back and Forward show it again', async () => {
  const page = await browser().newPage();
  await page.goto(search);
  await field(page).fill('Norvane');
  await status(page).getByText('for “Norvane”').waitFor();
  await page.getByRole('checkbox', { name: /^Norvane Laboratories/ }).check();
  await status(page).getByText('by Norvane Laboratories').waitFor();
  const found = await status(page).textContent();
  await page.reload();
  await status(page)
    .getByText(found ?? '')
    .waitFor();
  expect(await field(page).inputValue()).toBe('Norvane');
  expect(await page.getByRole('main').getByRole('checkbox', { checked: true }).count()).toBe(1);
  await page.goBack();
  await expect.poll(() => status(page).textContent()).toMatch(/for “Norvane”$|are shown$/);
  expect(await page.getByRole('main').getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.goForward();
  await status(page)
    .getByText(found ?? '')
    .waitFor();
  await page.goBack();
  await page.goBack();
  await status(page).getByText('Type a word, or choose a filter.').waitFor();
  expect(await field(page).inputValue()).toBe('');
  expect(await hits(page).count()).toBe(0);
  await page.close();
});

test('a filter alone lists all that passes, newest first', async () => {
  const page = await browser().newPage();
  await page.goto(search);
  await page.getByRole('checkbox', { name: /^denial/ }).check();
  await hits(page).first().waitFor();
  await expect
    .poll(() => status(page).textContent())
    .toMatch(/^\d+ stor.+, \d+ claims? \(denial\)/);
  const kinds = await hits(page).evaluateAll((all) =>
    all.flatMap((hit) => hit.dataset['kind'] ?? []),
  );
  expect(new Set(kinds)).toEqual(new Set(['denies']));
  const marked = page.locator('label:has(input[name=kind])');
  expect(await marked.locator('svg').count()).toBe(await marked.count());
  await page.close();
});

test('stories in other languages are found, with and without their accents', async () => {
  const page = await browser().newPage();
  for (const word of ['Gewinn', 'fur den Ort']) {
    await page.goto(`${search}?q=${word}`);
    const headline = hits(page).getByRole('link', { name: 'Bergbahn bleibt stehen' });
    await expect.poll(() => headline.count()).toBe(1);
  }
  await page.close();
});

test('Escape empties the field; a word that is nowhere is told, with other ways to go', async () => {
  const page = await browser().newPage();
  await page.goto(search);
  await field(page).fill('zqxjk');
  await status(page).getByText('Nothing found for “zqxjk”.').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'archive' }).waitFor();
  await field(page).press('Escape');
  await status(page).getByText('Type a word, or choose a filter.').waitFor();
  expect(await field(page).inputValue()).toBe('');
  expect(new URL(page.url()).search).toBe('');
  await page.close();
});

test.each(['**/pagefind/*/index/*', '**/pagefind/pagefind.js', '**/search/ids/*'])(
  'that %s cannot be loaded is told, and Enter tries again',
  async (lost) => {
    const page = await browser().newPage();
    await page.route(lost, (route) => route.abort());
    await page.goto(search);
    await field(page).fill('Norvane');
    await status(page).getByText('could not be loaded').waitFor();
    await page.unroute(lost);
    await field(page).press('Enter');
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ stor.+for “Norvane”/);
    await page.close();
  },
);

test('without scripts the page leads to the archive and shows no form', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(search);
  const archive = page.getByRole('main').getByRole('link', { name: 'archive' });
  expect(await archive.getAttribute('href')).toBe(new URL(`${address}archive/`).pathname);
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await context.close();
});

test.each(views)(
  'axe finds no fault with results at $width px, $colorScheme, and nothing scrolls sideways',
  async (view) => {
    const page = await openView(browser(), view);
    await page.goto(`${search}?q=Norvane&speaker=Norvane+Laboratories`);
    await hits(page).first().waitFor();
    const filters = page.getByRole('button', { name: 'Filters' });
    if (await filters.isVisible()) await filters.click();
    expect(await axeFaults(page)).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBe(0);
    await page.close();
  },
);
