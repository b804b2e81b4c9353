import type { SiteFile } from '@/lib/site/site-file';
import { channels } from '@/lib/publish/feeds/channels';
import { atom } from '@/lib/publish/feeds/format/atom';
import { jsonFeed } from '@/lib/publish/feeds/format/json-feed';
import { rss } from '@/lib/publish/feeds/format/rss';
import { styled } from '@/lib/publish/feeds/format/styled';
import { href, paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';

/**
 * Every feed in three formats: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. None where the site's
 * address is not known, because a feed is read elsewhere.
 */
export function feeds(site: Site): SiteFile[] {
  if (!isServed(site)) return [];
  const style = href(site, paths.feedStyle);
  return channels(site).flatMap((feed) => [
    { path: paths.rss(feed.path), content: styled(rss(feed), style) },
    { path: paths.atom(feed.path), content: styled(atom(feed), style) },
    { path: paths.jsonFeed(feed.path), content: jsonFeed(feed) },
  ]);
}
