import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each window and each theme once; `npm run prove:everyone` asks for all of them together. */
export const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** A page in such a view; its policy is set aside, since axe is a script from elsewhere. */
export async function openView(
  browser: Browser,
  { width, colorScheme }: (typeof views)[number],
): Promise<Page> {
  return browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
}

/** What axe finds wrong on a page: the rule and the first element of each fault. */
export async function axeFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
  );
}
