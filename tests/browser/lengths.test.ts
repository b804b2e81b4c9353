import { expect, test } from 'vitest';
import { isFault } from '@/bench/layout/judge';
import { loadSite } from '@/lib/site/load-site';
import { buildDay } from '../site/build-day';
import { layoutFaults } from './measures/layout-faults';
import { drawnSite } from './setup/drawn-site';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const site = await drawnSite(loadSite('tests/fixtures/lengths', buildDay));

/** Where most goes wrong: texts of every length, and the lists that hold them. */
const kinds = ['story', 'briefing', 'coming', 'year', 'topic', 'speaker', 'cite'];
const pages = kinds.flatMap((kind) =>
  site.pages.filter(({ page }) => page.view.kind === kind).slice(0, kind === 'story' ? 9 : 2),
);

test.each([320, 768, 1280])(
  'at %i px no length of text overflows, collides, is cut off or leaves a hole',
  async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 900 } });
    await site.serve(page);
    for (const { address } of pages) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const faults = await layoutFaults(page);
      expect([address, isFault(faults, width), faults]).toEqual([address, false, faults]);
    }
    await page.close();
  },
);

test('a page that overflows, collides and has a hole is found out', async () => {
  const page = await browser().newPage({ viewport: { width: 390, height: 900 } });
  await page.setContent(
    `<main><p>First</p><p style="margin-top:300px;width:600px">${'wide '.repeat(40)}</p><p style="margin-top:-30px">Over</p></main>`,
  );
  const { overflow, colliding, hole, clipped } = await layoutFaults(page);
  expect(overflow).toBeGreaterThan(100);
  expect(clipped.length).toBeGreaterThan(0);
  expect(colliding.length).toBeGreaterThan(0);
  expect(hole.height).toBeGreaterThanOrEqual(299);
  await page.close();
});
