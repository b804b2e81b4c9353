import type { SiteFile } from '@/lib/site/site-file';
import { channel } from '@/lib/publish/feeds/channel';
import { feedLists } from '@/lib/publish/feeds/feed-lists';
import { atom } from '@/lib/publish/feeds/format/atom';
import { jsonFeed } from '@/lib/publish/feeds/format/json-feed';
import { rss } from '@/lib/publish/feeds/format/rss';
import { type FeedItem, feedItem } from '@/lib/publish/feeds/item/feed-item';
import { paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** How many stories a feed holds at most. */
const maxItems = 50;

/**
 * The feeds of every list in three formats: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. None where
 * the site's address is not known, because a feed is read elsewhere.
 */
export function feeds(site: Site): SiteFile[] {
  if (!isServed(site)) return [];
  const items = new Map<StoryBrief, FeedItem>(
    site.entries.map((entry) => [entry.story, feedItem(site, entry)]),
  );
  return feedLists(site).flatMap(({ stories, ...list }) => {
    const newest = stories.slice(0, maxItems).flatMap((story) => items.get(story) ?? []);
    const feed = channel(site, list, newest);
    return [
      { path: paths.rss(list.path), content: rss(feed) },
      { path: paths.atom(list.path), content: atom(feed) },
      { path: paths.jsonFeed(list.path), content: jsonFeed(feed) },
    ];
  });
}
