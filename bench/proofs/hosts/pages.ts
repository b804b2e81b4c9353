import type { Browser } from 'playwright-core';
import type { BuiltSite } from '@/bench/proofs/built-site';
import type { ServerName } from '@/tests/browser/hosts/servers';
import { startFor } from '@/tests/browser/hosts/servers';

/** Every page of a site in Chromium, on one server: what it says, and what it asks elsewhere. */
export async function shownOn(
  server: ServerName,
  { folder, place }: BuiltSite,
  pages: readonly string[],
  browser: Browser,
): Promise<string[]> {
  const { origin, stop } = await startFor(server, folder, place.base);
  const page = await browser.newPage();
  const faults: string[] = [];
  const says = (words: string) => faults.push(`${server}: ${page.url()}: ${words}`);
  page.on('console', (message) => says(message.text()));
  page.on('pageerror', (error) => says(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) says(`asks for ${request.url()}`);
  });
  for (const path of pages) {
    const ask = () => page.goto(origin + place.base + path);
    // The page before may be one that leads on, and do so meanwhile.
    const answer = await ask().catch(ask);
    const type = answer?.headers()['content-type'];
    if (answer?.status() !== 200 || type !== 'text/html; charset=utf-8') {
      says(`${answer?.status()} ${type}`);
    }
  }
  await page.close();
  stop();
  return faults;
}
