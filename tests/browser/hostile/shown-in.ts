import type { Browser } from 'playwright-core';

/** How many documents the browser is shown at once. */
const batch = 60;

/** What was run, and what was asked for. */
export interface Shown {
  ran: number;
  asked: string[];
}

/** What `files` answers to a path: a body with its type, or null for what is not there. */
type Answer = { body: string | Buffer; contentType: string } | null;

/** Opens a page that has nothing but what `answer` gives it, and no policy in the way. */
export async function openShown(browser: Browser, answer: (path: string) => Answer) {
  const page = await browser.newPage({ bypassCSP: true });
  const shown: Shown = { ran: 0, asked: [] };
  page.on('console', (message) => (message.text() === 'RAN' ? (shown.ran += 1) : 0));
  page.on('pageerror', () => {});
  await page.addInitScript("window.ran = () => console.log('RAN')");
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    const given = answer(pathname);
    if (given) return route.fulfill(given);
    shown.asked.push(pathname);
    return route.abort();
  });
  return { page, shown };
}

/** Runs what documents would run. */
export async function shownIn(browser: Browser, documents: readonly string[]): Promise<Shown> {
  let html = '';
  const { page, shown } = await openShown(browser, (path) =>
    path === '/page' ? { contentType: 'text/html; charset=utf-8', body: html } : null,
  );
  for (let i = 0; i < documents.length; i += batch) {
    html = documents.slice(i, i + batch).join('\n');
    await page.goto('http://localhost/page');
  }
  await page.close();
  return shown;
}

/** What is asked for that only a payload names. */
export const hostile = (asked: readonly string[]) =>
  asked.filter((path) => path.includes('hostile'));
