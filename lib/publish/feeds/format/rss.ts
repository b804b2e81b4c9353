import { type Extension, Feed, type Item } from 'feed';
import type { Channel, ChannelItem } from '@/lib/publish/feeds/channel';
import { rssTitle } from '@/lib/publish/feeds/format/rss-title';
import { textAsHtml, xmlHtml, xmlText } from '@/lib/publish/feeds/format/xml-text';
import { jsDate } from '@/lib/calendar/js-date';

/** A feed as RSS 2.0. */
export function rss({ title, description, url, self, lang, updated, items }: Channel): string {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    link: url,
    feedLinks: self,
    ...(lang === null ? {} : { language: lang }),
    updated: jsDate(updated),
    generator: false,
  });
  for (const item of items) feed.addItem(rssItem(item));
  return feed.rss2();
}

function rssItem(channelItem: ChannelItem): Item {
  const { id, url, title, html, summary, lang, published, changed, author, topics } = channelItem;
  const item: Item = {
    guid: id,
    title: rssTitle(title),
    link: url,
    date: jsDate(published ?? changed),
    description: textAsHtml(summary),
    content: xmlHtml(html),
    category: topics.map(({ name }) => ({ name: xmlText(name) })),
    extensions: [
      dublinCore('language', lang),
      ...(author ? [dublinCore('creator', author)] : []),
      // Readers put what has no date of any kind before all others.
      ...(published === null ? [dublinCore('date', changed)] : []),
    ],
  };
  // The type asks for a date that RSS does not need: a story without a day goes without.
  if (published === null) Reflect.deleteProperty(item, 'date');
  return item;
}

/** RSS has no language of items, and its authors are mail addresses; Dublin Core has both. */
const dublinCore = (name: 'creator' | 'date' | 'language', value: string): Extension => ({
  name: `dc:${name}`,
  objects: { _text: xmlText(value) },
});
