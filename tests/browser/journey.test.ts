import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';
import { tabTo } from './setup/tab-to';

const browser = openBrowser();
const { address } = inject('demo');

const enter = async (page: Page, selector: string) => {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
};

test('by keyboard alone: a speaker is searched, a denial found, its sentence read, the feed found, the story shared', async () => {
  const context = await browser().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(address);
  await enter(page, 'nav a[href$="/search/"]');
  await page.waitForURL(/\/search\/$/);
  await tabTo(page, 'input[type=search]');
  await page.keyboard.type('Quillmark AI');
  await page.getByRole('status').getByText('for “Quillmark AI”').waitFor();
  await tabTo(page, 'input[value=denies]');
  await page.keyboard.press('Space');
  await page.getByRole('status').getByText('(denial)').waitFor();

  await enter(page, 'li[data-kind=denies] a');
  await page.waitForURL(/\/stories\/[a-z-]+\/#c-/);
  const story = page.url().replace(/#.*/, '');
  const claim = page.locator(':target');
  expect(await claim.getAttribute('data-kind')).toBe('denies');
  await enter(page, ':target a[href^="#s-"]');
  await page.waitForURL(/#s-/);
  const cue = page.locator(':target a[data-kind=denies]').first();
  expect(await cue.isVisible()).toBe(true);

  await page.goto(story);
  await enter(page, 'dt a[href$="/who/quillmark-ai/"]');
  await page.waitForURL(/\/who\/quillmark-ai\/$/);
  const feed = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
  expect(feed).toBe('https://example.org/news/who/quillmark-ai/feed.xml');
  await tabTo(page, 'a[href$="/who/quillmark-ai/feed.xml"]');

  await page.goto(story);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await tabTo(page, 'button');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const path = new URL(story).pathname;
  expect(copied.startsWith(`${headline} — `)).toBe(true);
  expect(copied.endsWith(` — https://example.org${path}`)).toBe(true);
  await context.close();
});
