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
