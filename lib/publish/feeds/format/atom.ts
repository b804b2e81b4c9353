import { type Category, Feed, type Item } from 'feed';
import type { Channel, ChannelItem } from '@/lib/publish/feeds/channel';
import { textAsHtml, writable, xmlHtml, xmlText } from '@/lib/publish/feeds/format/xml-text';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';
import { jsDate } from '@/lib/calendar/js-date';

/**
 * A feed as Atom (RFC 4287). The site stands as author only where some story has none, because
 * then the format demands one of the feed (4.1.1).
 */
export function atom(channel: Channel): string {
  const { id, site, title, description, url, self, updated, items } = channel;
  const feed = new Feed({
    id,
    title: xmlText(title),
    description: xmlText(description),
    link: url,
    feedLinks: self,
    ...(items.every(({ author }) => author !== null) ? {} : { author: { name: xmlText(site) } }),
    updated: jsDate(updated),
    generator: false,
  });
  for (const item of items) feed.addItem(atomItem(item));
  return feed.atom1();
}

function atomItem(item: ChannelItem): Item {
  const { id, url, title, html, summary, published, changed, author, topics } = item;
  return {
    id,
    title: textAsHtml(title),
    link: url,
    date: jsDate(changed),
    ...(published === null ? {} : { published: jsDate(published) }),
    description: textAsHtml(summary),
    content: xmlHtml(html),
    ...(author === null ? {} : { author: [{ name: xmlText(author) }] }),
    category: topics.map(category),
  };
}

/** A name with "<", which the `feed` package cannot write in an attribute, is left out. */
const category = ({ name, slug }: FeedItem['topics'][number]): Category =>
  name.includes('<') ? { term: slug } : { term: slug, name: writable(name) };
