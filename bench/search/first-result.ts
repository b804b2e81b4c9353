import type { Browser, CDPSession } from 'playwright-core';
import { z } from 'zod';

/** How a search is begun: by typing into the page, or by opening an address that holds it. */
export interface Begun {
  typed?: string;
  opened?: string;
}

/** What is loaded, by the address that it has below the site. */
const parts = {
  page: /\/search\/(?:\?.*)?$|\.css$|icon/,
  fonts: /\.woff2$/,
  module: /\/assets\/search\./,
  pagefind: /\/pagefind\/[^/]+$/,
  index: /\/pagefind\/[^/]+\/|\/search\/ids\//,
  shards: /\/search\/shelves\//,
  facets: /\/catalogue\.json/,
} as const;

type Part = keyof typeof parts;

/** Bytes of each part, and in total of all but the page itself and its fonts. */
export type Loaded = Record<Part | 'total', number>;

/** Notes in the page what had come when the first result was to be seen. */
const watch = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-part=hits] > li')) return;
    window.come = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
`;

/** Runs a search in a browser that knows nothing yet, and counts what it loads up to its first result. */
export async function firstResult(
  browser: Browser,
  address: string,
  { typed, opened = '' }: Begun,
): Promise<Loaded> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = await listenTo(await context.newCDPSession(page));
  await page.addInitScript(watch);
  await page.goto(address + opened, { waitUntil: 'networkidle' });
  if (typed !== undefined) await page.getByRole('searchbox').fill(typed);
  await page.locator('[data-part=hits] > li').first().waitFor();
  await page.waitForLoadState('networkidle');
  const come = z.array(z.string()).parse(await page.evaluate('window.come'));
  await context.close();
  const before = requests().filter(({ url }) => come.includes(url));
  const bytes = (part: Part) =>
    before
      .filter(({ url }) => parts[part].test(url))
      .reduce((sum, request) => sum + request.bytes, 0);
  const {
    page: html,
    fonts,
    ...search
  } = {
    page: bytes('page'),
    fonts: bytes('fonts'),
    module: bytes('module'),
    pagefind: bytes('pagefind'),
    index: bytes('index'),
    shards: bytes('shards'),
    facets: bytes('facets'),
  };
  const total = Object.values(search).reduce((sum, part) => sum + part, 0);
  return { page: html, fonts, ...search, total };
}

/** Headers and bodies as they came over the wire. */
async function listenTo(session: CDPSession) {
  const sent = new Map<string, string>();
  const done: { url: string; bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    sent.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    done.push({ url: sent.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return () => done;
}
