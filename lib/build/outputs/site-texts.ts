import { llms, llmsLinks } from '@/lib/publish/llms/llms';
import { manifest } from '@/lib/publish/web-app/manifest';
import { robots } from '@/lib/publish/discovery/robots';
import { comingCalendar, newestComing } from '@/lib/publish/icalendar/coming-calendar';
import { comingFeeds, editionFeeds, newestEditions } from '@/lib/publish/feeds/feeds';
import { newestDates } from '@/lib/publish/feeds/item/coming-items';
import { feedList } from '@/lib/publish/feeds/format/feed-list';
import { feedStyle } from '@/lib/publish/feeds/format/feed-style';
import { newestEvents, siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { sitemap } from '@/lib/publish/discovery/sitemap';
import { sitePages } from '@/lib/publish/discovery/site-pages';
import { storySchemaFile } from '@/lib/publish/story-data/story-schema';
import type { Site } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';

/** Files that are made at once, from what all stories together say. */
export interface SiteText {
  id: string;
  /** What they are made of; null where that is not told in less than they hold. */
  from: unknown;
  make: () => SiteFile[] | Promise<SiteFile[]>;
}

/** The files that the site has once and that are made from lists alone. */
export function* siteTexts(site: Site): Generator<SiteText> {
  const { language } = site;
  yield { id: 'calendar', from: [language, newestEvents(site)], make: () => siteCalendar(site) };
  const coming = newestComing(site);
  yield { id: 'coming calendar', from: [language, coming], make: () => comingCalendar(site) };
  const editions = newestEditions(site);
  yield { id: 'feeds of editions', from: [language, editions], make: () => editionFeeds(site) };
  const dates = newestDates(site);
  yield { id: 'feeds of what is to come', from: [language, dates], make: () => comingFeeds(site) };
  const pages = sitePages(site);
  yield { id: 'sitemap', from: pages, make: () => sitemap(site, pages) };
  yield { id: 'llms', from: llmsLinks(site), make: () => llms(site) };
  yield {
    id: 'texts',
    from: null,
    make: () => [
      ...feedStyle(site),
      ...feedList(site),
      ...storySchemaFile(site),
      ...robots(site),
      ...manifest(site),
    ],
  };
}
