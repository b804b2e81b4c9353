import { Readable, type Transform } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { type SitePage, sitePages } from '@/lib/publish/discovery/site-pages';
import type { SiteFile } from '@/lib/site/site-file';
import { absolute, paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';

/** Addresses in one file; the protocol (sitemaps.org) allows 50,000. */
const maxAddresses = 45_000;

/**
 * The sitemap of some pages, in parts with an index when it is too long for one file. None where
 * the site's address is not known.
 */
export async function sitemap(
  site: Site,
  pages: readonly SitePage[] = sitePages(site),
): Promise<SiteFile[]> {
  if (!isServed(site)) return [];
  const items = pages.map(({ path, lastmod }) => ({
    url: absolute(site, path),
    ...(lastmod === undefined ? {} : { lastmod }),
  }));
  if (items.length <= maxAddresses) return [{ path: paths.sitemap, content: await urlSet(items) }];
  const parts = await Promise.all(
    Array.from({ length: Math.ceil(items.length / maxAddresses) }, async (_, i) => ({
      path: paths.sitemapPart(i + 1),
      content: await urlSet(items.slice(i * maxAddresses, (i + 1) * maxAddresses)),
    })),
  );
  const index = new SitemapIndexStream({ level: ErrorLevel.THROW });
  const addresses = parts.map(({ path }) => absolute(site, path));
  return [{ path: paths.sitemap, content: await written(addresses, index) }, ...parts];
}

const urlSet = (items: readonly object[]) =>
  written(
    items,
    new SitemapStream({
      level: ErrorLevel.THROW,
      lastmodDateOnly: true,
      xmlns: { news: false, xhtml: false, image: false, video: false },
    }),
  );

const written = (items: readonly unknown[], stream: Transform) =>
  streamToPromise(Readable.from(items).pipe(stream));
