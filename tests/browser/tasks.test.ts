import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { address } = inject('demo');
const story = `${address}stories/norvane-bars-rival-assistant/`;
const phone = { width: 390, height: 844 };

test('on a phone what is coming up is one click and at most 400 pixels away', async () => {
  const page = await browser().newPage({ viewport: phone });
  await page.goto(address);
  const link = page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Coming up' });
  const away = (await link.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
  console.log(`coming up: 1 click, ${Math.round(away)} pixels from the top`);
  expect(away).toBeLessThanOrEqual(400);
  await link.click();
  const first = await page.locator('main ol li').first().boundingBox();
  console.log(`the first date is ${Math.round(first?.y ?? 0)} pixels from the top`);
  expect(first?.y).toBeLessThanOrEqual(400);
  await page.close();
});

test('on a phone a claim is shared with two clicks, and the text stays where it is', async () => {
  const context = await browser().newContext({
    viewport: phone,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(story);
  await page.locator('.prose a[data-kind]').first().click();
  const before = await page.evaluate(() => scrollY);
  await page.locator('.sheet:is(:target, :has(:target)) [data-copy]').first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/ — https?:\/\/\S+#c-\S+$/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await context.close();
});

test('on a phone one subscribes with two clicks', async () => {
  const page = await browser().newPage({ viewport: phone });
  await page.goto(address);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Follow' }).click();
  const feed = page.getByRole('main').getByRole('link', { name: 'RSS' }).first();
  expect(await feed.getAttribute('href')).toMatch(/\/feed\.xml$/);
  await page.close();
});

test('at 1280 px the sentence of a date is found without the text leaving the window', async () => {
  const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(story);
  for (const link of await page
    .locator('section[aria-labelledby=timeline] li a:visible[href^="#s-"]')
    .all()) {
    await link.click();
    const sentence = page.locator('.prose :target').first();
    const box = await sentence.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 900).toBe(true);
    expect(await page.locator('aside').first().isVisible()).toBe(true);
  }
  await page.close();
});
