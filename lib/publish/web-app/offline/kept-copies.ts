import { readerTime } from '@/lib/languages/format/reader-time';

/** As many files as are kept, the latest: pages of some 10 kB in compressed form, and their fonts. */
const maxCopies = 160;

/** The address that a copy is kept under: what is asked within a page does not part copies. */
export function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

const isPage = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Whether an answer is one that may be read again: whole, of this host, no error. */
export const isGood = (response: Response): boolean =>
  response.ok && response.type === 'basic' && !response.redirected;

/** Keeps a copy, as the latest; the oldest goes where there are too many. */
export async function keepCopy(cache: Cache, address: string, answer: Response): Promise<void> {
  if (!isGood(answer)) return;
  const key = keyOf(address);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  await Promise.all(
    keys.slice(0, Math.max(0, keys.length - maxCopies)).map((old) => cache.delete(old)),
  );
}

/** The addresses of what the style sheet and the head of a page load. */
export function filesOf(html: string): string[] {
  const found = html.matchAll(/[("'= ]([^\s("'=<>]*\/assets\/[\w.-]+\.(?:js|woff2))/g);
  return [...new Set([...found].flatMap(([, path]) => path ?? []))];
}

/** The addresses of the first stories that a page leads to. @param most as many at most. */
export function storiesOf(html: string, most: number): string[] {
  const found = html.matchAll(/href="?([^"\s>#]*\/stories\/[^"/\s>#]+\/)(?=["\s>#])/g);
  return [...new Set([...found].flatMap(([, path]) => path ?? []))].slice(0, most);
}

/**
 * A kept page as it is shown without a connection, with a line at its head that says so.
 * @param line gives the line in the language of the page, with the time of the copy.
 */
export async function toldCopy(
  copy: Response,
  line: (lang: string, made: string) => string,
): Promise<Response> {
  if (!isPage(copy)) return copy;
  const html = await copy.text();
  const [, lang = 'en'] = /<html[^>]*\blang="?([\w-]+)/.exec(html) ?? [];
  const date = copy.headers.get('date');
  const made = date === null ? '–' : readerTime(lang, date);
  const told = `<p role="status" class="detail">${line(lang, made)}</p>`;
  const headers = new Headers(copy.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(
    html.replace(/<main\b[^>]*>/, (main) => main + told),
    { headers },
  );
}
