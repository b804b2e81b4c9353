import { expect, inject, test } from 'vitest';
import { policyAt } from '@/lib/commands/policy-at';
import { openBrowser } from './setup/open-browser';
import { pagesOf } from './setup/pages-of';

const browser = openBrowser();
const own = inject('own');
const small = inject('small');

/** The path of a page below the base of its site. */
const pathOf = (address: string) => {
  const site = [own, small].find((one) => address.startsWith(one.address));
  return `/${address.slice(site?.address.length)}`;
};

test.each([...pagesOf(own), ...pagesOf(small)])(
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
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).toBe(policyAt(pathOf(address)));
    await page.close();
    expect(said).toEqual([]);
  },
);

test('an address that no page has is answered with 404 and a page that helps', async () => {
  const page = await browser().newPage();
  const response = await page.goto(`${small.address}stories/no-such-story/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Town Hall Stays Shut' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Town Hall Stays Shut');
  await page.close();
});
