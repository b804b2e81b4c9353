import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readTree } from '@/lib/build/file-tree';
import { axeFaults, openView, views } from './setup/axe';
import { openBrowser } from './setup/open-browser';
import { samplePagesOf } from './setup/pages-of';

const browser = openBrowser();
const sites = [inject('own'), inject('demo')];

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

test.each(views)(
  'axe finds no fault on pages of every kind at $width px, $colorScheme',
  async (view) => {
    const page = await openView(browser(), view);
    for (const address of sites.flatMap(samplePagesOf)) {
      await page.goto(address);
      expect([address, await axeFaults(page)]).toEqual([address, []]);
    }
    await page.close();
  },
);
