import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';
import { tagUri } from '@/lib/publish/feeds/item/tag-uri';
import type { FeedList } from '@/lib/publish/feeds/feed-lists';
import { newestInstant } from '@/lib/calendar/newest-instant';
import { absolute, paths } from '@/lib/site/addresses';
import type { ServedSite } from '@/lib/site/served-site';

/** A feed before it is written in a format. */
export interface Channel {
  id: string;
  /** The name of the site. */
  site: string;
  title: string;
  description: string;
  /** The page of the same list. */
  url: string;
  /** The feed's own address in each format. */
  self: { rss: string; atom: string; json: string };
  /** The language that all items are in; null where they differ. */
  lang: string | null;
  /** The newest of the items' changes, as in RFC 3339; null when none is known. */
  updated: string | null;
  /** Newest first. */
  items: FeedItem[];
}

export function channel(
  site: Pick<ServedSite, 'name' | 'url' | 'authority'>,
  { path, title, description }: Omit<FeedList, 'stories'>,
  items: FeedItem[],
): Channel {
  const langs = [...new Set(items.map(({ lang }) => lang))];
  return {
    id: tagUri(site, `feed${path}`),
    site: site.name,
    title,
    description,
    url: absolute(site, path),
    self: {
      rss: absolute(site, paths.rss(path)),
      atom: absolute(site, paths.atom(path)),
      json: absolute(site, paths.jsonFeed(path)),
    },
    lang: langs.length === 1 ? (langs[0] ?? null) : null,
    updated: newestInstant(items.map(({ updated }) => updated)),
    items,
  };
}
