import { spreadTimes } from '@/lib/publish/feeds/item/spread-times';
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
  /** The newest of the items' changes, as in RFC 3339. */
  updated: string;
  /** Newest first. */
  items: ChannelItem[];
}

/** An item with the time of its last change in a feed, which no other item there has. */
export interface ChannelItem extends FeedItem {
  changed: string;
}

export function channel(
  site: Pick<ServedSite, 'name' | 'url' | 'authority'>,
  { path, title, description }: Omit<FeedList, 'stories'>,
  items: FeedItem[],
): Channel {
  const known = items.flatMap(({ updated }) => updated ?? []).toSorted();
  const since = known[0] ?? firstDay(site);
  const times = spreadTimes(items, since);
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
    updated: newestInstant(times) ?? since,
    items: items.map((item, i) => ({ ...item, changed: times[i] ?? since })),
  };
}

/** The first day on which the site's authority may give out ids (RFC 4151): nothing is older. */
function firstDay({ authority }: Pick<ServedSite, 'authority'>): string {
  const [year = '', month = '01', day = '01'] = (authority.split(',')[1] ?? '').split('-');
  return `${year}-${month}-${day}T12:00:00Z`;
}
