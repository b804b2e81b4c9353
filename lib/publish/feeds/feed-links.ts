import { paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';

/** What a `<link rel="alternate">` says of a feed. */
export interface FeedLink {
  type: string;
  title: string;
  /** Below the site's base. */
  path: string;
}

/**
 * The feeds of a list, for the head of its page; none where there are no feeds.
 * @param list the path of the list's page.
 */
export function feedLinks(site: Site, list: string, title: string): FeedLink[] {
  if (!isServed(site)) return [];
  return [
    { type: 'application/rss+xml', title, path: paths.rss(list) },
    { type: 'application/atom+xml', title, path: paths.atom(list) },
    { type: 'application/feed+json', title, path: paths.jsonFeed(list) },
  ];
}
