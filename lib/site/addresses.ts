import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Site } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

const edition = (day: IsoDay) => `/editions/${day.replaceAll('-', '/')}/`;

const story = (slug: Slug) => `/stories/${slug}/`;

/** Every path of the site, below its base. */
export const paths = {
  home: '/',
  about: '/about/',
  /** What hosts show where no page is. */
  notFound: '/404.html',
  search: '/search/',
  /**
   * What the search page loads: Pagefind's program; of each segment of stories its index, whose ids
   * are whose, and texts; and what filters ask.
   */
  pagefind: '/pagefind/',
  searchIndex: (segment: string) => `/pagefind/${segment}/`,
  searchIds: (segment: string) => `/search/ids/${segment}.json`,
  searchShard: (segment: string, number: number) => `/search/shelves/${segment}/${number}.json`,
  searchFacets: '/search/catalogue.json',
  archive: '/archive/',
  corrections: '/corrections/',
  /** @param month `YYYY-MM` */
  month: (month: string) => `/archive/${month.replace('-', '/')}/`,
  timeline: '/timeline/',
  /** @param year `YYYY` */
  year: (year: string) => `/timeline/${year}/`,
  who: '/who/',
  speaker: (slug: Slug) => `/who/${slug}/`,
  editions: '/editions/',
  /** @param year `YYYY` */
  editionsYear: (year: string) => `/editions/${year}/`,
  edition,
  /** Leads on to the next edition, whichever that comes to be. */
  editionNewer: (day: IsoDay) => `${edition(day)}newer/`,
  coming: '/coming/',
  comingCalendar: '/coming/calendar.ics',
  storylines: '/storylines/',
  storyline: (slug: Slug) => `/storylines/${slug}/`,
  follow: '/follow/',
  /** All feeds in one file, for feed readers. */
  feedList: '/follow/feeds.opml',
  feedStyle: '/follow/feed.css',
  topics: '/topics/',
  topic: (slug: Slug) => `/topics/${slug}/`,
  story,
  cite: (slug: Slug) => `${story(slug)}cite/`,
  storyJson: (slug: Slug) => `${story(slug)}story.json`,
  storyMarkdown: (slug: Slug) => `${story(slug)}story.md`,
  storyCard: (slug: Slug) => `${story(slug)}card.png`,
  /** The picture of every page that is no story, where it is shared. */
  card: '/card.png',
  calendar: '/calendar.ics',
  storySchema: '/schema/story.json',
  /** The feeds of a list of stories: of the site, a topic or a speaker. */
  rss: (list: string) => `${list}feed.xml`,
  atom: (list: string) => `${list}atom.xml`,
  jsonFeed: (list: string) => `${list}feed.json`,
  sitemap: '/sitemap.xml',
  /** A part of a sitemap that is too long for one file, counted from 1. */
  sitemapPart: (number: number) => `/sitemap-${number}.xml`,
  robots: '/robots.txt',
  llms: '/llms.txt',
  manifest: '/site.webmanifest',
  /** The worker that keeps pages; it stands at the base, since it sees what lies below it alone. */
  offline: '/offline.js',
  icon: '/icon.svg',
  /** The icon as a picture of `size` × `size` pixels. */
  iconPicture: (size: 192 | 512) => `/icon-${size}.png`,
  /** Fills its whole square, for systems that cut icons to a shape of their own. */
  maskableIcon: '/icon-maskable.png',
  /** What is asked for where no page says which icon: below the site's base, not its host's root. */
  favicon: '/favicon.ico',
  appleTouchIcon: '/apple-touch-icon.png',
} as const;

/** The path of the `number`th page of a list, from 1: the first is the list's own. */
export function pagePath(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/** The address of a path for a link: with the base path in front of it. */
export function href({ base }: Pick<Site, 'base'>, path: string): string {
  return base + path;
}

/** The address of a path in full; null when it is not known where the site is served. */
export function absolute(site: { url: string }, path: string): string;
export function absolute(site: Pick<Site, 'url'>, path: string): string | null;
export function absolute({ url }: Pick<Site, 'url'>, path: string): string | null {
  return url === null ? null : url + path;
}
