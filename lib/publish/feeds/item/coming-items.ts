import type { PhrasingContent } from 'mdast';
import { safeHtml } from '@/lib/prose/safe-html';
import { passage } from '@/lib/prose/phrase-run';
import { instant, isDay } from '@/lib/calendar/instant';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';
import { tagUri } from '@/lib/publish/feeds/item/tag-uri';
import { absolute, paths } from '@/lib/site/addresses';
import { isAhead } from '@/lib/site/coming/is-ahead';
import { type ToldDate, toldDates } from '@/lib/site/coming/told-dates';
import type { ServedSite } from '@/lib/site/served-site';
import { dateWords } from '@/lib/wording/dates/date-words';

/** How many entries there are at most. */
const maxItems = 50;

/**
 * What lay ahead when it was told, an entry a date, the newest told first. It does not depend on the
 * day of the build, so that a reader of the feed sees each once.
 */
export const comingItems = (site: ServedSite): FeedItem[] =>
  newestDates(site).map((dated) => item(site, dated));

/** The dates that those entries tell. */
export function newestDates({ entries }: Pick<ServedSite, 'entries'>): ToldDate[] {
  const found: ToldDate[] = [];
  for (const entry of entries) {
    if (found.length >= maxItems) break;
    found.push(...toldDates([entry]).filter(isAhead));
  }
  return found.slice(0, maxItems);
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });

function item(site: ServedSite, { story, date, clause, teller }: ToldDate): FeedItem {
  const page = absolute(site, paths.story(story.slug));
  return {
    id: tagUri(site, `${story.id}:${date.anchor}`),
    url: `${page}#${date.anchor}`,
    title: `${dateWords(date, site.language) ?? date.quote.text}: ${clause.text}`,
    summary: clause.text,
    html: safeHtml([
      passage(story.lang, [
        { type: 'blockquote', children: [{ type: 'paragraph', children: [words(clause.text)] }] },
      ]),
      {
        type: 'paragraph',
        children: [
          words(teller ? `${teller.name} · ` : ''),
          { type: 'link', url: `${page}#${date.sentence}`, children: [words(story.headline.text)] },
        ],
      },
    ]),
    lang: story.lang,
    published: story.published && instant(story.published),
    updated: story.published && instant(story.published),
    dayOnly: story.published !== null && isDay(story.published),
    author: null,
    topics: [],
  };
}
