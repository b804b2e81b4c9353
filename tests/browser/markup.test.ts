import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/export/file-tree';
import { openBrowser } from './setup/open-browser';
import { samplePagesOf } from './setup/pages-of';

const browser = openBrowser();
const sites = [inject('own'), inject('demo')];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Optional tags and quotes are left out on purpose: the pages are written for machines to send.
  rules: { 'no-implicit-close': 'off', 'attr-quotes': 'off', 'doctype-style': 'off' },
});

test.each(sites)('every page of $address is valid HTML', async ({ folder }) => {
  for (const [path, bytes] of readTree(folder)) {
    if (!path.endsWith('.html')) continue;
    const { results } = await validator.validateString(Buffer.from(bytes).toString());
    const messages = results.flatMap(({ messages: found }) =>
      found.map(
        ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  }
});

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

test.each(views)(
  'axe finds no fault on pages of every kind at $width px, $colorScheme',
  async ({ width, colorScheme }) => {
    const context = await browser().newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    for (const address of sites.flatMap(samplePagesOf)) {
      await page.goto(address);
      await page.evaluate(axe);
      const faults = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      );
      expect([address, faults]).toEqual([address, []]);
    }
    await context.close();
  },
);
