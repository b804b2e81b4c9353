import { expect, inject, test } from 'vitest';
import { policyAt } from '@/lib/hosts/table/policy';
import { openBrowser } from './setup/open-browser';
import { pagesOf } from './setup/pages-of';

const browser = openBrowser();
const own = inject('own');
const demo = inject('demo');

test.each([own, demo])('no page of $address asks another host or says a word', async (site) => {
  const page = await browser().newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // The next page is asked for before the icon of this one is there.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') said.push(`${why}: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) said.push(`outside: ${request.url()}`);
  });
  const pages = pagesOf(site);
  expect(pages.length).toBeGreaterThan(10);
  for (const address of pages) {
    const response = await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const path = `/${address.slice(site.address.length)}`;
    expect(response?.headers()['content-security-policy']).toBe(
      policyAt(path, 'header', site.styles),
    );
  }
  await page.close();
  expect(said).toEqual([]);
});

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
