import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Vitals } from '@/bench/pages/vitals';

/** The newest Lighthouse that runs on Node 20; fetched when it is asked for, it is large. */
const lighthouse = 'lighthouse@12';

const chromeFlags =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run';

const auditSchema = z.object({ numericValue: z.number() });

const reportSchema = z.object({
  audits: z.object({
    'largest-contentful-paint': auditSchema,
    'cumulative-layout-shift': auditSchema,
    'total-blocking-time': auditSchema,
  }),
});

/**
 * Lighthouse's simulation: it loads the page at full speed and computes what slow 4G would make of
 * it. Files that come before the first paint count as if the paint had waited for them; from the
 * same machine that is so for the fonts, on slow 4G it is not.
 */
export async function simulated(address: string, chromium: string): Promise<Vitals> {
  const options = ['--quiet', '--output=json', '--only-categories=performance'];
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', lighthouse, address, ...options, `--chrome-flags=${chromeFlags}`],
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      env: { ...process.env, CHROME_PATH: chromium },
    },
  );
  const { audits } = reportSchema.parse(JSON.parse(stdout));
  return {
    largestContentfulPaint: audits['largest-contentful-paint'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
    blockingTime: audits['total-blocking-time'].numericValue,
  };
}
