import { simulated } from '@/bench/pages/lighthouse';
import { throttled } from '@/bench/pages/throttled';
import type { Vitals } from '@/bench/pages/vitals';
import { readOptions } from '@/lib/commands/options';
import { listen } from '@/lib/serve/listen';
import { readPlace } from '@/lib/commands/output/record';
import { serveSite } from '@/lib/serve/serve-site';
import { paths } from '@/lib/site/addresses';
import { loadSite } from '@/lib/site/load-site';
import { findChromium } from '@/tests/browser/setup/find-chromium';

const runs = 3;
const ways = { throttled, simulated };

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** `npm run bench:pages`: how fast the built pages are to a reader with a slow telephone. */
const { content, out, day } = readOptions(process.argv.slice(2));
const site = loadSite(content, day);
const chromium = findChromium();
const { server, port } = await listen(
  serveSite(out, readPlace(out) ?? { base: site.base, moved: [], styles: [] }),
  0,
);
const stories = site.entries.slice(0, 1).map(({ story }) => paths.story(story.slug));
const rows = [];
for (const path of [paths.home, ...stories]) {
  for (const [way, measure] of Object.entries(ways)) {
    const results: Vitals[] = [];
    while (results.length < runs) {
      results.push(await measure(`http://localhost:${port}${site.base}${path}`, chromium));
    }
    rows.push({
      page: path,
      way,
      'LCP, ms': Math.round(median(results.map((result) => result.largestContentfulPaint))),
      'layout shift': Number(median(results.map((result) => result.layoutShift)).toFixed(3)),
      'blocking, ms': Math.round(median(results.map((result) => result.blockingTime))),
    });
  }
}
console.log(`Slow 4G, processor four times slower; median of ${runs} runs.`);
console.table(rows);
server.closeAllConnections();
server.close();
