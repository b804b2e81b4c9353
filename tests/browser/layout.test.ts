import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';
import { samplePagesOf } from './setup/pages-of';

const browser = openBrowser();
const pages = [...samplePagesOf(inject('own')), ...samplePagesOf(inject('demo'))];
const { address } = inject('own');
const story = `${address}stories/alibaba-bans-claude-code/`;

test.each([320, 390, 768, 1280, 1600])('at %i px no page scrolls sideways', async (width) => {
  const page = await browser().newPage({ viewport: { width, height: 800 } });
  for (const at of pages) {
    await page.goto(at);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([at, overhang]).toEqual([at, 0]);
  }
  await page.close();
});

test('light and dark follow the system', async () => {
  const backgrounds = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser().newPage({ colorScheme });
    await page.goto(address);
    backgrounds.push(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    await page.close();
  }
  expect(backgrounds).toEqual(['rgb(251, 249, 244)', 'rgb(20, 19, 15)']);
});

test.each([412, 1280])('at %i px nothing moves when the fonts arrive late', async (width) => {
  const page = await browser().newPage({ viewport: { width, height: 823 } });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = 'value' in entry ? Number(entry.value) : 0;
        document.documentElement.dataset['moved'] = String(
          Number(document.documentElement.dataset['moved'] ?? 0) + value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(story, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.fonts.check('16px newsreader'))).toBe(true);
  const moved = await page.locator('html').getAttribute('data-moved');
  // A few words move by a pixel or two within their line; no line moves.
  expect(Number(moved ?? 0)).toBeLessThan(0.01);
  await page.close();
});

test('in print a story takes two pages at most and spells its permalinks out', async () => {
  const page = await browser().newPage();
  await page.goto(story);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const spelled = await page.evaluate(() =>
    [...document.querySelectorAll('a[data-print]')].map(
      (link) => getComputedStyle(link, '::after').content,
    ),
  );
  expect(spelled).toHaveLength(7);
  expect(spelled.every((content) => /[#/]/.test(content))).toBe(true);
  await page.close();
});
