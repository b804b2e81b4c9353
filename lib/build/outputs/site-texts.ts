import { llms } from '@/lib/publish/llms/llms';
import { manifest } from '@/lib/publish/web-app/manifest';
import { robots } from '@/lib/publish/discovery/robots';
import { comingCalendar } from '@/lib/publish/icalendar/coming-calendar';
import { dayFeeds } from '@/lib/publish/feeds/feeds';
import { feedList } from '@/lib/publish/feeds/format/feed-list';
import { feedStyle } from '@/lib/publish/feeds/format/feed-style';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { sitemap } from '@/lib/publish/discovery/sitemap';
import { storySchemaFile } from '@/lib/publish/story-data/story-schema';
import type { Site } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';

/** The files that the site has once and that are made from lists alone. */
export async function siteTexts(site: Site): Promise<SiteFile[]> {
  return [
    ...siteCalendar(site),
    ...comingCalendar(site),
    ...dayFeeds(site),
    ...feedStyle(site),
    ...feedList(site),
    ...storySchemaFile(site),
    ...(await sitemap(site)),
    ...robots(site),
    ...llms(site),
    ...manifest(site),
  ];
}
