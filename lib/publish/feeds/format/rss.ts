import { type Extension, Feed, type Item } from 'feed';
import type { Channel } from '@/lib/publish/feeds/channel';
import { rssTitle } from '@/lib/publish/feeds/format/rss-title';
import { xmlHtml, xmlText } from '@/lib/publish/feeds/format/xml-text';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';
import { unknownInstant } from '@/lib/calendar/instant';
import { jsDate } from '@/lib/calendar/js-date';

/** A feed as RSS 2.0. */
export function rss({ title, description, url, self, lang, updated, items }: Channel): string {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    link: url,
    feedLinks: self,
    ...(lang === null ? {} : { language: lang }),
    updated: jsDate(updated ?? unknownInstant),
    generator: false,
  });
  for (const item of items) feed.addItem(rssItem(item));
  return feed.rss2();
}

function rssItem({ id, url, title, html, lang, published, author, topics }: FeedItem): Item {
  const item: Item = {
    guid: id,
    title: rssTitle(title),
    link: url,
    date: jsDate(published ?? unknownInstant),
    content: xmlHtml(html),
    category: topics.map(({ name }) => ({ name: xmlText(name) })),
    extensions: [dublinCore('language', lang), ...(author ? [dublinCore('creator', author)] : [])],
  };
  // The type asks for a date that RSS does not need: a story without a day goes without.
  if (published === null) Reflect.deleteProperty(item, 'date');
  return item;
}

/** RSS has no language of items, and its authors are mail addresses; Dublin Core has both. */
const dublinCore = (name: 'creator' | 'language', value: string): Extension => ({
  name: `dc:${name}`,
  objects: { _text: xmlText(value) },
});
