import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { type Begun, firstResult } from '@/bench/search/first-result';
import { writeManyStories } from '@/bench/search/many-stories';
import { listen } from '@/lib/serve/listen';
import { readPlace } from '@/lib/commands/output/record';
import { serveSite } from '@/lib/serve/serve-site';
import { paths } from '@/lib/site/addresses';
import { findChromium } from '@/tests/browser/setup/find-chromium';

/** How many stories are generated where no site is given. */
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

/**
 * `npm run bench:search [-- --site FOLDER WORDS…]`: what a search loads until its first result is shown,
 * of generated stories, or of a finished site and for the words given.
 */
const { values, positionals } = parseArgs({
  options: { site: { type: 'string' } },
  allowPositionals: true,
});
/** What a search may load before its first result is shown, in bytes: a given site is a large one. */
const limit = values.site === undefined ? 120_000 : 150_000;
const place = mkdtempSync(join(tmpdir(), 'dateline-many-'));
const out = values.site ?? join(place, 'out');
if (values.site === undefined) {
  const content = join(place, 'content');
  writeManyStories(content, stories);
  execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'lib/commands/build.ts', '--content', content, '--out', out],
    { stdio: ['ignore', 'inherit', 'ignore'] },
  );
}
const { server, port } = await listen(
  serveSite(out, readPlace(out) ?? { base: '', moved: [], styles: [] }),
  0,
);
const browser = await playwright.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const rows = [];
const asked: Begun[] =
  values.site === undefined ? searches : positionals.map((typed) => ({ typed }));
for (const search of asked) {
  const loaded = await firstResult(browser, `http://localhost:${port}${paths.search}`, search);
  rows.push({ search: search.typed ?? search.opened, ...loaded });
}
console.log('Bytes until the first result, compressed as they are sent.');
console.table(rows);
await browser.close();
server.closeAllConnections();
server.close();
rmSync(place, { recursive: true });
if (rows.some(({ search, total }) => total > limit && !search?.startsWith('?'))) {
  console.log(`A search loads more than ${limit} bytes.`);
  process.exitCode = 1;
}
