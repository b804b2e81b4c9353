import { chromium } from 'playwright-core';
import { builtSite } from '@/bench/proofs/built-site';
import { shownOn } from '@/bench/proofs/hosts/pages';
import { askedOf, onCloudflare, onNetlify, onVercel } from '@/bench/proofs/hosts/settings';
import { readTree } from '@/lib/build/file-tree';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { canRun, serverNames } from '@/tests/browser/hosts/servers';
import { findChromium } from '@/tests/browser/setup/find-chromium';

/**
 * `npm run prove:hosts [settings]`: every page of the demonstration in Chromium on each server, at the
 * root and below a path, and the settings of other hosts in the hands of their own readers.
 */
const settingsAlone = process.argv.includes('settings');

function report(name: string, count: number, faults: readonly string[]): void {
  console.log(`${name}: ${count} asked, ${faults.length} faults`);
  for (const fault of faults.slice(0, 12)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

const browser = settingsAlone
  ? null
  : await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const base of ['', '/news'] as const) {
  const site = builtSite(base);
  const files = [...readTree(site.folder).keys()].filter(
    (path) => !/(?:^|\/)\.|\.(?:br|gz)$/.test(path) && !unservedFiles.some((name) => name === path),
  );
  const asked = askedOf(site, files);
  const count = asked.length + site.place.moved.length;
  report(`netlify at ${base}/`, site.place.moved.length, await onNetlify(site));
  report(`vercel at ${base}/`, count, await onVercel(site, asked));
  report(`cloudflare at ${base}/`, count, await onCloudflare(site, asked));
  if (!browser) continue;
  const pages = asked
    .map(({ path }) => path.slice(base.length))
    .filter((path) => path.endsWith('/'));
  for (const server of serverNames) {
    if (!canRun(server)) continue;
    report(`${server} at ${base}/`, pages.length, await shownOn(server, site, pages, browser));
  }
}
await browser?.close();
