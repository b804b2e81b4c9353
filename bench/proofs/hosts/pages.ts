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
  const context = await browser.newContext();
  const faults: string[] = [];
  for (const path of pages) {
    // Each in a tab of its own: one that leads on would do so while the next is asked for.
    const page = await context.newPage();
    const says = (words: string) => faults.push(`${server}: ${page.url()}: ${words}`);
    page.on('console', (message) => says(message.text()));
    page.on('pageerror', (error) => says(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) says(`asks for ${request.url()}`);
    });
    const answer = await page.goto(origin + place.base + path);
    const type = answer?.headers()['content-type'];
    if (answer?.status() !== 200 || type !== 'text/html; charset=utf-8') {
      says(`${answer?.status()} ${type}`);
    }
    await page.close();
  }
  await context.close();
  stop();
  return faults;
}
