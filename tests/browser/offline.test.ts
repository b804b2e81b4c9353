import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readPlace } from '@/lib/commands/output/record';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { folder } = inject('rooted');

const copies = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

const choice = (page: Page) => page.getByRole('checkbox', { name: /reading offline/ });

test('without a connection, what was read and the latest stories are there and say that they are copies, until a reader says no', async () => {
  const place = readPlace(folder) ?? { base: '', moved: [], styles: [] };
  const { server, port } = await listen(serveSite(folder, place), 0);
  const address = `http://localhost:${port}/`;
  const read = `${address}stories/twenty-years-on-the-karrow-bank/`;
  const context = await browser().newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));

  await page.goto(read);
  expect(await choice(page).isChecked()).toBe(true);
  expect(await copies(page)).toEqual([]);
  await expect
    .poll(async () => (await copies(page)).length, { timeout: 20_000 })
    .toBeGreaterThan(10);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  const kept = await copies(page);
  expect(kept).toContain('/');
  expect(kept).toContain(new URL(read).pathname);
  expect(said).toEqual([]);

  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.reload();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
  expect(await page.getByRole('status').first().innerText()).toMatch(
    /^No connection: this is a copy from .*\d{4}/,
  );
  const unread = kept.find((path) => path.startsWith('/stories/') && !read.endsWith(path)) ?? '';
  await page.goto(new URL(unread, address).href);
  expect(await page.getByRole('status').first().innerText()).toMatch(/^No connection/);
  await page.goto(`${address}about/`);
  expect(await page.getByRole('status').first().innerText()).toMatch(/this page was not kept/);

  await choice(page).uncheck();
  await expect.poll(() => copies(page)).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await expect(page.goto(read)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await context.close();
});
