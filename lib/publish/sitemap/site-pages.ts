import { pagePath, paths } from '@/lib/site/addresses';
import { editionYears } from '@/lib/site/editions/edition-years';
import { monthsOf } from '@/lib/site/lists/months-of';
import { lastChange } from '@/lib/site/last-change';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Entry, Site } from '@/lib/site/site';
import type { Speaker } from '@/lib/site/speakers/speaker';
import { speakerPageCount } from '@/lib/site/speakers/speaker-pages';
import { yearsOf } from '@/lib/site/timeline/years';
import { hasPage } from '@/lib/site/topics/topic';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';

/** A page of the site as its sitemap tells of it. */
export interface SitePage {
  /** Below the site's base. */
  path: string;
  /** The day since which it stands as it stands; left out when that is not known. */
  lastmod?: IsoDay;
}

/** Every page of the site that stands under its own address, pages of moved stories left out. */
export function sitePages(site: Site): SitePage[] {
  const { entries, speakers, topics, storylines } = site;
  const all = storiesOf(entries);
  return [
    ...ofEntries(paths.home, entries),
    ...[paths.about, paths.search, paths.follow].map((path) => ({ path })),
    ...[paths.timeline, paths.archive, paths.topics, paths.coming, paths.storylines].flatMap(
      (path) => list(path, 1, all),
    ),
    ...yearsOf(site).flatMap(({ year, dates }) =>
      list(
        paths.year(year),
        pagesOf(dates, pageSizes.dates).length,
        dates.map(({ story }) => story),
      ),
    ),
    ...list(paths.who, pagesOf(speakers, pageSizes.speakers).length, all),
    ...speakers.flatMap((speaker) =>
      list(paths.speaker(speaker.slug), speakerPageCount(speaker), storiesWith(speaker)),
    ),
    ...topics
      .filter(hasPage)
      .flatMap(({ slug, entries: held }) => ofEntries(paths.topic(slug), held)),
    ...ofEditions(site),
    ...storylines.map(({ slug, entries: held }) => ({
      path: paths.storyline(slug),
      ...lastmod(storiesOf(held)),
    })),
    ...monthsOf(site).flatMap(({ month, entries: held }) => ofEntries(paths.month(month), held)),
    ...all.map((story) => ({ path: paths.story(story.slug), ...lastmod([story]) })),
  ];
}

const ofEditions = ({ editions }: Site) => [
  { path: paths.editions, ...lastmod(editions.flatMap(({ entries }) => storiesOf(entries))) },
  ...editionYears(editions).map(({ year, months }) => ({
    path: paths.editionsYear(year),
    ...lastmod(months.flatMap((month) => month.editions).flatMap((one) => storiesOf(one.entries))),
  })),
  ...editions.map(({ day, entries }) => ({
    path: paths.edition(day),
    ...lastmod(storiesOf(entries)),
  })),
];

const list = (path: string, pages: number, stories: readonly Story[]) =>
  Array.from({ length: pages }, (_, i) => ({
    path: pagePath(path, i + 1),
    ...lastmod(stories),
  }));

const ofEntries = (path: string, held: readonly Entry[]) =>
  list(path, pagesOf(held, pageSizes.stories).length, storiesOf(held));

const storiesOf = (entries: readonly Entry[]) => entries.map(({ story }) => story);

const storiesWith = ({ statements, about }: Speaker) =>
  [...statements, ...about].map(({ story }) => story);

/** The last day on which one of the stories of a page changed. */
export function lastmod(stories: readonly Story[]): Pick<SitePage, 'lastmod'> {
  const day = stories
    .flatMap((story) => lastChange(story) ?? [])
    .map(dayOf)
    .toSorted()
    .at(-1);
  return day === undefined ? {} : { lastmod: day };
}
