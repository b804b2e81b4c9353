import { Command } from 'commander';
import { chromium } from 'playwright-core';
import { axeFaults } from '@/bench/everyone/axe-faults';
import { modes } from '@/bench/everyone/modes';
import { loadSite } from '@/lib/site/load-site';
import { drawnSite, host } from '@/tests/browser/setup/drawn-site';
import { findChromium } from '@/tests/browser/setup/find-chromium';
import { buildDay } from '@/tests/site/build-day';

/**
 * `npm run prove:everyone`: every page of a content folder in the states in which people read: what axe
 * finds (AAA and good practice), and how far a page reaches beyond its window. Takes most of an hour.
 */
const {
  content,
  only,
  modes: wanted,
  each,
} = new Command()
  .option('--content <folder>', 'what is shown', 'tests/fixtures/site')
  .option('--only <words>', 'pages whose address holds these words', '')
  .option('--modes <words>', 'modes whose name holds one of these words: dark,320', '')
  .option('--each <number>', 'as many pages of each kind; 0 is all', '0')
  .parse()
  .opts<{ content: string; only: string; modes: string; each: string }>();

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
const rows: Record<string, unknown>[] = [];
for (const { name, options, css } of modes) {
  if (!wanted.split(',').some((words) => name.includes(words))) continue;
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  // On a machine that does other work too, a page takes its time.
  page.setDefaultTimeout(300_000);
  await site.serve(page);
  let [faults, overflow, shown] = [0, 0, 0];
  for (const address of addresses) {
    await page.goto(address);
    if (css !== undefined) await page.addStyleTag({ content: css });
    const path = address.slice(host.length);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) {
      overflow += 1;
      console.log(`${name} ${path} reaches ${beyond} px beyond its window`);
    }
    for (const { rule, nodes, first } of await axeFaults(page, {
      scripts: options.javaScriptEnabled !== false,
    })) {
      faults += nodes;
      console.log(`${name} ${path} ${rule} ${nodes}: ${first}`);
    }
    shown += 1;
  }
  await context.close();
  const row = { mode: name, pages: shown, 'faults of axe': faults, overflow };
  rows.push(row);
  console.log(row);
}
await browser.close();
console.table(rows);
if (rows.some((row) => row['faults of axe'] !== 0 || row['overflow'] !== 0)) process.exitCode = 1;
