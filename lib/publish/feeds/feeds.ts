import type { SiteFile } from '@/lib/site/site-file';
import { channel } from '@/lib/publish/feeds/channel';
import { type FeedList, feedLists, otherFeeds } from '@/lib/publish/feeds/feed-lists';
import { atom } from '@/lib/publish/feeds/format/atom';
import { jsonFeed } from '@/lib/publish/feeds/format/json-feed';
import { rss } from '@/lib/publish/feeds/format/rss';
import { styled } from '@/lib/publish/feeds/format/styled';
import { comingItems } from '@/lib/publish/feeds/item/coming-items';
import { editionItem } from '@/lib/publish/feeds/item/edition-items';
import { type FeedItem, feedEntry } from '@/lib/publish/feeds/item/feed-item';
import { absolute, paths } from '@/lib/site/addresses';
import { isServed, type ServedSite } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** How many stories a feed holds at most. */
export const maxItems = 50;

/**
 * The feeds of every list in three formats: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. None where
 * the site's address is not known, because a feed is read elsewhere.
 */
export function feeds(site: Site): SiteFile[] {
  if (!isServed(site)) return [];
  const item = (story: StoryBrief): FeedItem => ({
    ...feedEntry(site, story),
    html: site.read(story).html.feed,
  });
  return [
    ...feedLists(site).flatMap(({ stories, ...list }) =>
      feedFiles(site, list, stories.slice(0, maxItems).map(item)),
    ),
    ...dayFeeds(site),
  ];
}

/** The feeds whose entries are no stories: an edition a day, and what is to come. */
const dayFeeds = (site: Site): SiteFile[] => [...editionFeeds(site), ...comingFeeds(site)];

/** The feeds of editions, an entry a day. */
export function editionFeeds(site: Site): SiteFile[] {
  if (!isServed(site)) return [];
  const { disputes } = site;
  const days = site.editions
    .slice(0, maxItems)
    .map((edition) => editionItem(site, edition, disputes));
  return feedFiles(site, otherFeeds(site).editions, days);
}

/** All that those entries are made of. */
export const newestEditions = ({ editions, disputes }: Pick<Site, 'editions' | 'disputes'>) =>
  editions.slice(0, maxItems).map(({ day, entries }) => ({
    day,
    entries,
    disputes: entries
      .flatMap(({ story }) => disputes.get(story) ?? [])
      .map(({ claim, denial }) => [claim, denial]),
  }));

/** The feeds of what is to come, an entry a date. */
export const comingFeeds = (site: Site): SiteFile[] =>
  isServed(site) ? feedFiles(site, otherFeeds(site).coming, comingItems(site)) : [];

/** The feeds of one list. @param items newest first. */
export function feedFiles(
  site: Pick<ServedSite, 'name' | 'url' | 'authority'>,
  list: Omit<FeedList, 'stories'>,
  items: FeedItem[],
): SiteFile[] {
  const feed = channel(site, list, items);
  const style = new URL(absolute(site, paths.feedStyle)).pathname;
  return [
    { path: paths.rss(list.path), content: styled(rss(feed), style) },
    { path: paths.atom(list.path), content: styled(atom(feed), style) },
    { path: paths.jsonFeed(list.path), content: jsonFeed(feed) },
  ];
}
