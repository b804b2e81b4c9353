import { Command } from 'commander';
import { chromium } from 'playwright-core';
import { type Found, look } from '@/bench/everyone/look';
import { type Mode, modes } from '@/bench/everyone/modes';
import { loadSite } from '@/lib/site/load-site';
import { drawnSite, host } from '@/tests/browser/setup/drawn-site';
import { findChromium } from '@/tests/browser/setup/find-chromium';
import { buildDay } from '@/tests/site/build-day';

/**
 * `npm run prove:everyone`: every page of a content folder in the states in which people read: what axe
 * finds (AAA and good practice), and how far a page reaches beyond its window. A page is loaded once
 * with scripts, where it goes through all modes, and once without.
 */
const {
  content,
  only,
  modes: wanted,
  each,
  pages: atOnce,
} = new Command()
  .option('--content <folder>', 'what is shown', 'tests/fixtures/site')
  .option('--only <words>', 'pages whose address holds these words', '')
  .option('--modes <words>', 'modes whose name holds one of these words: dark,320', '')
  .option('--each <number>', 'as many pages of each kind; 0 is all', '0')
  .option('--pages <n>', 'how many pages are shown at once', Number, 2)
  .parse()
  .opts<{ content: string; only: string; modes: string; each: string; pages: number }>();

const site = await drawnSite(loadSite(content, buildDay));
const kinds = new Map<string, number>();
const addresses = site.pages
  .filter(({ page }) => !page.view.kind.startsWith('moved') && page.view.kind !== 'newer-edition')
  .filter(({ address }) => address.includes(only))
  .filter(({ page }) => {
    const seen = (kinds.get(page.view.kind) ?? 0) + 1;
    kinds.set(page.view.kind, seen);
    return each === '0' || seen <= Number(each);
  })
  .map(({ address }) => address);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const chosen = modes.filter(({ name }) => wanted.split(',').some((words) => name.includes(words)));
const foundIn = new Map(
  chosen.map((mode): [Mode, Found] => [mode, { pages: 0, faults: 0, overflow: 0 }]),
);
for (const noScript of [undefined, true] as const) {
  const some = [...foundIn].filter(([mode]) => mode.noScript === noScript);
  const left = some.length === 0 ? [] : [...addresses];
  const showAll = async () => {
    const page = await browser.newPage({ bypassCSP: true, javaScriptEnabled: !noScript });
    // On a machine that does other work too, a page takes its time.
    page.setDefaultTimeout(300_000);
    await site.serve(page);
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(address);
      for (const [mode, found] of some) await look(page, address.slice(host.length), mode, found);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, showAll));
}
await browser.close();
console.table(
  Array.from(foundIn, ([{ name }, { pages, faults, overflow }]) => ({
    mode: name,
    pages,
    'faults of axe': faults,
    overflow,
  })),
);
if ([...foundIn.values()].some(({ faults, overflow }) => faults > 0 || overflow > 0))
  process.exitCode = 1;
