import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();

/** As many steps as anything that one looks for may be away. */
const maxTabs = 12;

/** What has the focus, as the accessibility tree tells it: `link "Search"`. */
const focused = async (page: Page): Promise<string> =>
  (await page.locator(':focus').ariaSnapshot()).replace(/^- /, '').split('\n')[0] ?? '';

/** Goes on by Tab to what matches, and tells how many steps that took. */
async function walk(page: Page, to: string): Promise<number> {
  for (let steps = 1; steps <= maxTabs; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`:focus`).and(page.locator(to)).count()) > 0) return steps;
  }
  throw new Error(`${to} is more than ${maxTabs} steps away on ${page.url()}`);
}

const sites: {
  language: InterfaceLanguage;
  site: 'rooted' | 'languages';
  story: string;
  word: string;
}[] = [
  { language: 'en', site: 'rooted', story: 'norvane-bars-rival-assistant', word: 'Norvane' },
  { language: 'ar', site: 'languages', story: 'harbour-adds-a-night-ferry', word: 'ferry' },
];

test.each(sites)(
  'by keyboard in $language, nothing is more than 12 steps away: home, story, claim, sentence, timeline, search, speaker',
  async ({ language, site, story, word }) => {
    const { address } = inject(site);
    const words = wordsOf(language);
    const page = await browser().newPage();
    const steps: Record<string, number> = {};
    const enter = () => page.keyboard.press('Enter');

    await page.goto(address);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    steps['skip link'] = await walk(page, 'a[href="#main"]');
    expect(await focused(page)).toContain(`link "${words.site.skip.text}"`);
    await enter();
    steps['story'] = await walk(page, 'main h3 a');
    await enter();
    await page.waitForURL(/\/stories\/[^/]+\/$/);

    await page.goto(`${address}stories/${story}/`);
    steps['skip to the text'] = await walk(page, 'a[href="#read"]');
    await enter();
    steps['cue'] = await walk(page, '.prose a[data-kind]');
    expect(await focused(page)).toMatch(/^link ".+"/);
    await enter();
    expect(await page.locator(':target').getAttribute('data-kind')).not.toBeNull();
    steps['sentence'] = await walk(page, ':target a[href^="#s-"]');
    await enter();
    expect(await page.locator(':target').getAttribute('id')).toMatch(/^s-/);

    await page.goto(`${address}stories/${story}/`);
    steps['skip to the timeline'] = await walk(page, 'a[href="#timeline"]');
    expect(await focused(page)).toContain(words.site.skip.timeline);
    await enter();
    steps['first date'] = await walk(page, '.timeline-entry a');
    expect(await focused(page)).toMatch(/^link /);

    await page.goto(`${address}stories/${story}/`);
    steps['who'] = await walk(page, 'a[href="#who"]');
    await enter();
    steps['speaker'] = await walk(page, 'dt a[href*="/who/"]');
    await enter();
    await page.waitForURL(/\/who\/[^/]+\/$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

    steps['search'] = await walk(page, 'nav a[href$="/search/"]');
    expect(await focused(page)).toContain(`link "${words.site.search}"`);
    await enter();
    await page.waitForURL(/\/search\/$/);
    const field = await walk(page, 'input[type=search]');
    expect(await focused(page)).toContain(`searchbox "${words.search.label}"`);
    await page.keyboard.type(word);
    await page.locator('[data-part=hits] a').first().waitFor();
    await enter();
    await expect.poll(() => page.locator('#hits:focus').count()).toBe(1);
    steps['first hit'] = field + (await walk(page, '[data-part=hits] a'));
    expect(await focused(page)).toMatch(/^link ".+"/);
    await page.close();
    console.log(language, steps);
    expect(Object.values(steps).filter((taken) => taken > maxTabs)).toEqual([]);
  },
);
