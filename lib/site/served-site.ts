import type { Site } from '@/lib/site/site';

/** A site of which it is known where it is served: feeds and sitemaps need addresses in full. */
export type ServedSite = Site & { url: string; authority: string };

export function isServed(site: Site): site is ServedSite {
  return site.url !== null && site.authority !== null;
}
