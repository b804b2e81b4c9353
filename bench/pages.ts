import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { contentFolder, outFolder } from '@/lib/commands/folders';
import { listen } from '@/lib/export/listen';
import { serveSite } from '@/lib/export/serve-site';
import { paths } from '@/lib/site/addresses';
import { loadSite } from '@/lib/site/load-site';
import { findChromium } from '@/tests/browser/setup/find-chromium';

/** The newest Lighthouse that runs on Node 20; fetched when it is asked for, it is large. */
const lighthouse = 'lighthouse@12';
const runs = 3;

const reportSchema = z.object({
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

const audits = {
  'largest-contentful-paint': 'largest contentful paint, ms',
  'cumulative-layout-shift': 'layout shift',
  'total-blocking-time': 'blocking time, ms',
};

/** One run under Lighthouse's simulated slow 4G with a processor four times slower. */
async function measure(address: string): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      lighthouse,
      address,
      '--quiet',
      '--output=json',
      '--only-categories=performance',
      '--throttling-method=simulate',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run',
    ],
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      env: { ...process.env, CHROME_PATH: findChromium() },
    },
  );
  const report = reportSchema.parse(JSON.parse(stdout));
  return Object.fromEntries(
    Object.keys(audits).map((id) => [id, report.audits[id]?.numericValue ?? Number.NaN]),
  );
}

/** `npm run bench:pages`: how fast the built pages are to a reader with a slow telephone. */
const site = loadSite(contentFolder);
const { server, port } = await listen(serveSite(outFolder, site.base), 0);

const stories = site.entries.slice(0, 1).map(({ story }) => paths.story(story.slug));
for (const path of [paths.home, ...stories]) {
  const address = `http://localhost:${port}${site.base}${path}`;
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(address));
  for (const [id, name] of Object.entries(audits)) {
    const values = results.map((result) => result[id] ?? Number.NaN).toSorted((a, b) => a - b);
    console.log(
      `${path} ${name}: ${values.map((value) => Math.round(value * 100) / 100).join(', ')}`,
    );
  }
}
server.closeAllConnections();
server.close();
