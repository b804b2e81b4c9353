import { readTree } from '@/lib/build/file-tree';
import type { ServedSite } from './global-setup';

/** The addresses of all pages to read of a built site, the one for "not found" included. */
export function pagesOf({ folder, address }: ServedSite): string[] {
  return [...readTree(folder)]
    .filter(([path, bytes]) => path.endsWith('.html') && !leadsOn(bytes))
    .map(([path]) => address + path.replace(/index\.html$/, ''));
}

/**
 * Some pages of each kind: of those whose addresses differ in their last part alone, the largest,
 * where most can go wrong, and the smallest.
 */
export function samplePagesOf(site: ServedSite): string[] {
  const files = readTree(site.folder);
  const size = (address: string) =>
    files.get(address.slice(site.address.length).replace(/(^|\/)$/, '$1index.html'))?.length ?? 0;
  const kinds = new Map<string, string[]>();
  for (const address of pagesOf(site).toSorted((a, b) => size(b) - size(a))) {
    // Pages below a story's own are of one kind, whichever story they belong to.
    const kind = new URL('..', address).href.replace(/\/stories\/[^/]+\/$/, '/stories/*/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
  }
  return [...kinds.values()].flatMap((pages) =>
    pages.length <= 2 ? pages : [...pages.slice(0, 1), ...pages.slice(-1)],
  );
}

/** Whether a page stands at a former address and sends its readers on. */
const leadsOn = (html: Uint8Array) =>
  Buffer.from(html)
    .toString()
    .match(/http-equiv="?refresh/) !== null;
