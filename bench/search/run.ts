import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { firstResult } from '@/bench/search/first-result';
import { writeManyStories } from '@/bench/search/many-stories';
import { listen } from '@/lib/serve/listen';
import { readPlace } from '@/lib/commands/output/record';
import { serveSite } from '@/lib/serve/serve-site';
import { paths } from '@/lib/site/addresses';
import { findChromium } from '@/tests/browser/setup/find-chromium';

/** What a search may load before its first result is shown, in bytes. */
const limit = 120_000;

const stories = 1000;

/** One word, a name, several words, words as they stand, and an address with a filter. */
const searches = [
  { typed: 'reactor' },
  { typed: 'Abmere' },
  { typed: 'turbine licence' },
  { typed: '"new market"' },
  { typed: 'the price of the market' },
  { opened: '?q=turbine&kind=denies' },
];

/** `npm run bench:search`: what a search loads until its first result is shown. */
const place = mkdtempSync(join(tmpdir(), 'dateline-many-'));
const [content, out] = [join(place, 'content'), join(place, 'out')];
writeManyStories(content, stories);
execFileSync(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'lib/commands/build.ts', '--content', content, '--out', out],
  { stdio: ['ignore', 'inherit', 'ignore'] },
);
const { server, port } = await listen(
  serveSite(out, readPlace(out) ?? { base: '', moved: [], styles: [] }),
  0,
);
const browser = await playwright.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const rows = [];
for (const search of searches) {
  const loaded = await firstResult(browser, `http://localhost:${port}${paths.search}`, search);
  rows.push({ search: search.typed ?? search.opened, ...loaded });
}
console.log(`Bytes until the first result of ${stories} stories, compressed as they are sent.`);
console.table(rows);
await browser.close();
server.closeAllConnections();
server.close();
rmSync(place, { recursive: true });
if (rows.some(({ search, total }) => total > limit && !search?.startsWith('?'))) {
  console.log(`A search loads more than ${limit} bytes.`);
  process.exitCode = 1;
}
