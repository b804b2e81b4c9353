import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { address } = inject('demo');

const [light, dark] = ['rgb(251, 249, 244)', 'rgb(20, 19, 15)'];

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('without scripts the choice of a theme holds for its page', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(address);
  expect(await paper(page)).toBe(light);
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await paper(page)).toBe(dark);
  await page.getByRole('radio', { name: 'System' }).check();
  expect(await paper(page)).toBe(light);
  await context.close();
});

test('a chosen theme is there before the first paint of the next page, in its radio and in the bars', async () => {
  const context = await browser().newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('radio', { name: 'Dark' }).check();
  // With the module held back, what is painted first is what the head says.
  await page.route('**/assets/settings.*', (route) => route.abort());
  await page.goto(`${address}about/`);
  expect(await paper(page)).toBe(dark);
  await page.unroute('**/assets/settings.*');
  await page.reload();
  expect(await paper(page)).toBe(dark);
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  expect(await page.locator('meta[name=theme-color][media=all]').getAttribute('content')).toBe(
    '#14130f',
  );
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.reload();
  expect(await paper(page)).toBe(light);
  await context.close();
});
