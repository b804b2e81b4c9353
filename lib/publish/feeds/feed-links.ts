import { paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';

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
export function feedLinks(site: Pick<SiteFrame, 'url'>, list: string, title: string): FeedLink[] {
  if (site.url === null) return [];
  return [
    { type: 'application/rss+xml', title, path: paths.rss(list) },
    { type: 'application/atom+xml', title, path: paths.atom(list) },
    { type: 'application/feed+json', title, path: paths.jsonFeed(list) },
  ];
}
