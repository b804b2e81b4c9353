import { expect, inject, test } from 'vitest';
import { policy } from '@/lib/export/policy';
import { openBrowser } from './setup/open-browser';
import { pagesOf } from './setup/pages-of';

const browser = openBrowser();
const own = inject('own');
const demo = inject('demo');

test.each([...pagesOf(own), ...pagesOf(demo)])(
  '%s says nothing on the console and asks no other host',
  async (address) => {
    const page = await browser().newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) said.push(request.url());
    });
    const response = await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    expect(response?.headers()['content-security-policy']).toBe(policy);
    await page.close();
    expect(said).toEqual([]);
  },
);

test('an address that no page has is answered with 404 and a page that helps', async () => {
  const page = await browser().newPage();
  const response = await page.goto(`${demo.address}stories/no-such-story/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Tarnway Freezes Its Fares' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Tarnway Freezes Its Fares',
  );
  await page.close();
});
