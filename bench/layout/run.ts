import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { chromium } from 'playwright-core';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { loadSite } from '@/lib/site/load-site';
import { findChromium } from '@/tests/browser/setup/find-chromium';
import { drawnSite, host } from '@/tests/browser/setup/drawn-site';
import { layoutFaults } from '@/tests/browser/measures/layout-faults';
import { buildDay } from '@/tests/site/build-day';
import { isFault, worst } from '@/bench/layout/judge';
import { shownBefore } from '@/bench/layout/shown';

/** The windows in which pages are looked at; paper is as wide as its text at 96 dots an inch. */
const widths = [320, 390, 768, 1280, 1600];
const paper = 643;

/**
 * `npm run prove:layout`: every page of a content folder in every window, light, dark and on paper:
 * what overflows, collides, is cut off or leaves a hole. With `--pictures` each is kept as a picture.
 * One browser shows several pages at once; with `--resume` what was shown is not shown again.
 */
const {
  content,
  pictures,
  only,
  views: wanted,
  pages,
  resume,
} = new Command()
  .option('--content <folder>', 'what is shown', 'tests/fixtures/lengths')
  .option('--pictures <folder>', 'where pictures are kept')
  .option('--only <words>', 'pages whose address holds these words', '')
  .option('--views <words>', 'windows whose name holds one of these words: 390-light,print', '')
  .option('--pages <n>', 'how many pages are shown at once', Number, 3)
  .option('--resume <file>', 'where it is kept what was shown')
  .parse()
  .opts<{
    content: string;
    pictures?: string;
    only: string;
    views: string;
    pages: number;
    resume?: string;
  }>();

const site = await drawnSite(loadSite(content, isoDaySchema.parse(buildDay)));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const allViews = [
  ...widths.flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      width,
      colorScheme,
      media: 'screen' as const,
    })),
  ),
  { width: paper, colorScheme: 'light' as const, media: 'print' as const },
];
const nameOf = ({ width, colorScheme, media }: (typeof allViews)[number]) =>
  `${width}-${media === 'print' ? media : colorScheme}`;
const views = allViews.filter((view) =>
  wanted.split(',').some((words) => nameOf(view).includes(words)),
);
const addresses = site.pages
  .filter(({ page }) => !page.view.kind.startsWith('moved') && page.view.kind !== 'newer-edition')
  .map(({ address }) => address)
  .filter((address) => address.includes(only));
if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
const shown = shownBefore(resume ?? null);
const seen = { now: 0, faulty: 0 };
for (const view of views) {
  const { width, colorScheme, media } = view;
  const left = addresses.filter((address) => !shown.has(`${nameOf(view)} ${address}`));
  const showAll = async () => {
    if (left.length === 0) return;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.setDefaultTimeout(120_000);
    await site.serve(page);
    await page.emulateMedia({ media, colorScheme });
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const faults = await layoutFaults(page);
      worst(faults, width);
      seen.now += 1;
      const path = address.slice(host.length);
      if (isFault(faults, width)) {
        seen.faulty += 1;
        console.log(nameOf(view), path, JSON.stringify(faults));
      }
      if (pictures !== undefined) {
        const name = `${path.replaceAll('/', '_')}-${nameOf(view)}.png`;
        await page.screenshot({ path: join(pictures, name), fullPage: true });
      }
      shown.add(`${nameOf(view)} ${address}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: pages }, showAll));
}
await browser.close();
console.log(
  `${addresses.length} pages in ${views.length} windows: ${seen.now} shown, ${seen.faulty} with a fault.`,
);
console.table(worst.found);
