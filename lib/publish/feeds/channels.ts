import { type Channel, channel } from '@/lib/publish/feeds/channel';
import { feedLists, otherFeeds } from '@/lib/publish/feeds/feed-lists';
import { type FeedItem, feedItem } from '@/lib/publish/feeds/item/feed-item';
import { comingItems } from '@/lib/publish/feeds/lists/coming-items';
import { editionItem } from '@/lib/publish/feeds/lists/edition-items';
import type { ServedSite } from '@/lib/site/served-site';
import { siteDisputes } from '@/lib/site/storylines/site-disputes';
import type { Story } from '@/lib/story/story';

/** How many entries a feed holds at most. */
const maxItems = 50;

/** Every feed before it is written: an edition a day, coming dates, and the lists of stories. */
export function channels(site: ServedSite): Channel[] {
  const items = new Map<Story, FeedItem>(
    site.entries.map((entry) => [entry.story, feedItem(site, entry)]),
  );
  const disputes = siteDisputes(site);
  const { editions, coming } = otherFeeds(site);
  return [
    ...feedLists(site).map(({ stories, ...list }) =>
      channel(
        site,
        list,
        stories.slice(0, maxItems).flatMap((story) => items.get(story) ?? []),
      ),
    ),
    channel(
      site,
      editions,
      site.editions.slice(0, maxItems).map((edition) => editionItem(site, edition, disputes)),
    ),
    channel(site, coming, comingItems(site, maxItems)),
  ];
}
