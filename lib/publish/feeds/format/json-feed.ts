import type { Channel } from '@/lib/publish/feeds/channel';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';

/** What we write of JSON Feed 1.1 (jsonfeed.org/version/1.1). */
interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  language?: string;
  items: JsonFeedItem[];
}

interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  summary: string;
  date_published?: string;
  date_modified?: string;
  authors?: { name: string }[];
  tags?: string[];
  language: string;
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, description, url, self, lang, items }: Channel): string {
  const feed: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: self.json,
    description,
    ...(lang === null ? {} : { language: lang }),
    items: items.map(jsonItem),
  };
  return JSON.stringify(feed);
}

const jsonItem = (item: FeedItem): JsonFeedItem => ({
  id: item.id,
  url: item.url,
  title: item.title,
  content_html: item.html,
  summary: item.summary,
  ...(item.published === null ? {} : { date_published: item.published }),
  ...(item.updated === null ? {} : { date_modified: item.updated }),
  ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
  ...(item.topics.length === 0 ? {} : { tags: item.topics.map(({ name }) => name) }),
  language: item.lang,
});
