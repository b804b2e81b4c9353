import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { parsedUrl } from '@/lib/strings/parsed-url';
import type { ServedSite } from './global-setup';

/** An address, where it was found, and why it is broken. */
export interface BrokenLink {
  from: string;
  to: string;
  why: string;
}

/** What was found by following every address from the first page on. */
export interface Crawl {
  /** The addresses of all files reached, without fragments. */
  reached: Set<string>;
  broken: BrokenLink[];
}

/** A file as the server gave it: its addresses, and the anchors that it holds. */
interface Fetched {
  status: number;
  links: string[];
  anchors: ReadonlySet<string>;
}

const addressAttributes = ['href', 'src', 'action'];

/** The addresses of a web application manifest. */
const manifestSchema = z.object({
  start_url: z.string(),
  icons: z.array(z.object({ src: z.string() })),
});

/** Meta elements whose content is an address. */
const addressed = /^(?:og:url|og:image|twitter:image)$/;

/**
 * Follows every address of a served site: links, images, style sheets and their fonts, addresses
 * in feeds, sitemaps, data and text, also those written in full.
 * @param url the address that the site gives itself, which is served at `site.address` here.
 */
export async function crawl({ address }: ServedSite, url: string | null): Promise<Crawl> {
  const files = new Map<string, Fetched>();
  const found: { from: string; to: string }[] = [];
  const queue = [address];
  for (const at of queue) {
    const file = await fetchFile(at, url);
    files.set(at, file);
    for (const link of file.links) {
      const to = served(link, at, address, url);
      if (to === null) continue;
      found.push({ from: at, to });
      const page = withoutFragment(to);
      if (page.startsWith(address) && !queue.includes(page)) queue.push(page);
    }
  }
  const broken = found.flatMap(({ from, to }) => {
    const why = fault(to, address, files);
    return why === null ? [] : [{ from, to, why }];
  });
  return { reached: new Set(files.keys()), broken };
}

function fault(to: string, base: string, files: ReadonlyMap<string, Fetched>): string | null {
  const file = files.get(withoutFragment(to));
  if (!file) return to.startsWith(base) ? 'was not followed' : 'leaves the base path';
  if (file.status !== 200) return `status ${file.status}`;
  const anchor = decodeURIComponent(new URL(to).hash.slice(1));
  return anchor === '' || file.anchors.has(anchor) ? null : 'no such anchor';
}

/** The address at which a link of the site is served here; null for one of another host. */
function served(link: string, at: string, base: string, url: string | null): string | null {
  if (url !== null && (link === url || link.startsWith(`${url}/`))) {
    return base + link.slice(url.length + 1);
  }
  const full = parsedUrl(link, at);
  if (full === null) return `${at}#not-an-address:${link}`;
  return full.origin === new URL(base).origin ? full.href : null;
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '');

async function fetchFile(address: string, url: string | null): Promise<Fetched> {
  const response = await fetch(address);
  const type = response.headers.get('content-type') ?? '';
  const { status } = response;
  if (type.startsWith('image/') || type.startsWith('font/')) {
    await response.arrayBuffer();
    return { status, links: [], anchors: new Set() };
  }
  const text = unfolded(type, await response.text());
  if (type.startsWith('text/html')) return { status, ...readPage(fromHtml(text)) };
  if (type.startsWith('application/manifest+json')) {
    const { icons, start_url: start } = manifestSchema.parse(JSON.parse(text));
    return { status, links: [start, ...icons.map(({ src }) => src)], anchors: new Set() };
  }
  const ours = url === null ? [] : text.matchAll(inFull(url));
  const inCss = type.startsWith('text/css') ? addressesIn(text) : [];
  return {
    status,
    links: [
      ...[...ours].map(([whole]) =>
        whole.replaceAll('&amp;', '&').replace(/&(?:quot|lt|gt|#).*$/, ''),
      ),
      ...inCss,
    ],
    anchors: new Set(),
  };
}

/** The lines of a calendar go on after a space (RFC 5545, 3.1). */
const unfolded = (type: string, text: string) =>
  type.startsWith('text/calendar') ? text.replaceAll(/\r\n[ \t]/g, '') : text;

/** Addresses of the site in a file that is no page, up to what ends them in any of the formats. */
const inFull = (url: string) => new RegExp(`${url.replaceAll('.', '\\.')}/[^\\s"'<>)\\\\]*`, 'g');

/** The addresses that a style sheet names. */
const addressesIn = (css: string) =>
  [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '');

function readPage(tree: Root): Pick<Fetched, 'links' | 'anchors'> {
  const links: string[] = [];
  const anchors = new Set<string>();
  visit(tree, 'element', ({ tagName, properties, children }: Element) => {
    if (tagName === 'style')
      links.push(
        ...children.flatMap((child) => ('value' in child ? addressesIn(child.value) : [])),
      );
    if (typeof properties['id'] === 'string') anchors.add(properties['id']);
    for (const name of addressAttributes) {
      const value = properties[name];
      if (typeof value === 'string' && !/^(?:data|mailto|tel):/.test(value)) links.push(value);
    }
    const { property, name, content, httpEquiv } = properties;
    if (tagName === 'meta' && typeof content === 'string') {
      if (addressed.test(String(property ?? name))) links.push(content);
      if (String(httpEquiv) === 'refresh') links.push(content.replace(/^\d+; *url=/, ''));
    }
  });
  return { links, anchors };
}
