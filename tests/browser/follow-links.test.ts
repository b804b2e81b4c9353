import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { address } = inject('own');
const story = `${address}stories/alibaba-bans-claude-code/`;

/** What the address of the page leads to: its text, its background, whether it is in view. */
const landing = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    const box = target?.getBoundingClientRect();
    return {
      id: target?.id,
      text: target?.textContent ?? '',
      background: target ? getComputedStyle(target).backgroundColor : '',
      seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    };
  });

const transparent = 'rgba(0, 0, 0, 0)';

/** Follows every link that `selector` finds and tells where each leads. */
async function followAll(selector: string, javaScriptEnabled: boolean) {
  const context = await browser().newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(story);
  const landings = [];
  for (const link of await page.locator(selector).all()) {
    await link.click();
    landings.push(await landing(page));
  }
  await context.close();
  return landings;
}

test.each([true, false])(
  'each claim and each date leads to its sentence, which is lit (scripts: %s)',
  async (scripts) => {
    const claims = await followAll(
      'section[aria-labelledby=who] li .sheet > p:nth-child(2) a',
      scripts,
    );
    const dates = await followAll(
      'section[aria-labelledby=timeline] li a:visible[href^="#s-"]',
      scripts,
    );
    expect(claims).toHaveLength(6);
    expect(dates).toHaveLength(4);
    for (const { id, background, seen } of [...claims, ...dates]) {
      expect(id).toMatch(/^s-/);
      expect(background).not.toBe(transparent);
      expect(seen).toBe(true);
    }
    expect(claims.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'Alibaba has ordered',
      'The company alleges',
      'The company alleges',
      'In late June',
      'The alleged campaign',
      'Anthropic said it',
    ]);
  },
);

test.each([true, false])(
  'each cue leads to its claim, and each date in the text to the timeline (scripts: %s)',
  async (scripts) => {
    const landings = await followAll('.prose a', scripts);
    expect(landings).toHaveLength(10);
    for (const { id, background, seen } of landings) {
      expect(id).toMatch(/^[cd]-/);
      expect(background).not.toBe(transparent);
      expect(seen).toBe(true);
    }
  },
);

test('the copy control of a claim in the list is its own address', async () => {
  const landings = await followAll(
    'section[aria-labelledby=who] li .sheet > p:first-child a',
    false,
  );
  expect(landings.map(({ id }) => id?.slice(0, 2))).toEqual(Array(6).fill('c-'));
});

test('a claim on the front page leads to that claim on its story', async () => {
  const page = await browser().newPage();
  await page.goto(address);
  await page.getByRole('link', { name: 'to stop using Anthropic’s Claude Code' }).click();
  await page.waitForURL((url) => url.href.startsWith(`${story}#c-`));
  expect((await landing(page)).seen).toBe(true);
  await page.close();
});

test('a former address leads on to the story', async () => {
  const { address: demo } = inject('demo');
  const page = await browser().newPage();
  await page.goto(`${demo}stories/norvane-bars-a-tool/`);
  await page.waitForURL(`${demo}stories/norvane-bars-rival-assistant/`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Norvane Bars');
  await page.close();
});
