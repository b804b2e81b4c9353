import type { Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { address } = inject('demo');
const story = `${address}stories/norvane-bars-rival-assistant/`;

test('copying yields headline, day and permalink', async () => {
  const context = await browser().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(story);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Norvane Bars Rival’s Assistant & Says <Nothing> “More” — 12 March 2026 — https://example.org/news/stories/norvane-bars-rival-assistant/',
  );
  await context.close();
});

test('without scripts there is no button, and the permalink is there', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(story);
  expect(await page.getByRole('button').count()).toBe(0);
  const permalink = page.getByRole('link', { name: 'Permalink' });
  expect(await permalink.getAttribute('href')).toBe(
    'https://example.org/news/stories/norvane-bars-rival-assistant/',
  );
  await context.close();
});

test('a claim and a date have their own copy control, and nothing moves after the click', async () => {
  const context = await browser().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(story);
  for (const what of ['claim 1', 'date 1']) {
    const control = page.getByRole('link', { name: `Copy link to ${what}`, exact: true });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await control.click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(what === 'claim 1' ? / — https?:\/\/.*#c-/ : / — https?:\/\/.*#d-/);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  }
  await context.close();
});

test('the story’s button copies the claim that is open', async () => {
  const context = await browser().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(story);
  await page.locator('.prose a[data-kind]').first().click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/#c-\S+$/);
  await context.close();
});

test.each([390, 1280])(
  'at %i px the story’s button comes where room was kept for it, and moves nothing',
  async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 800 } });
    const held: Route[] = [];
    await page.route('**/assets/settings.*.js', (route) => void held.push(route));
    await page.goto(story, { waitUntil: 'commit' });
    const permalink = page.getByRole('link', { name: 'Permalink' });
    await page.getByRole('contentinfo').last().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const before = await permalink.boundingBox();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(held).toHaveLength(1);
    await held[0]?.continue();
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(await permalink.boundingBox()).toEqual(before);
    await page.close();
  },
);
