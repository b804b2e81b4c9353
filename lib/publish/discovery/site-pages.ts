import { pagePath, paths } from '@/lib/site/addresses';
import { correctionsOf } from '@/lib/site/lists/corrections-of';
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
import { remembered } from '@/lib/strings/remembered';
import type { StoryCore } from '@/lib/story/story-core';

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
        dates.flatMap(({ story }) => site.entryBySlug.get(story.slug)?.story ?? []),
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
    ...storylines.flatMap(({ slug, entries: held }) =>
      list(paths.storyline(slug), 1, storiesOf(held)),
    ),
    ...monthsOf(site).flatMap(({ month, entries: held }) => ofEntries(paths.month(month), held)),
    ...list(
      paths.corrections,
      pagesOf(correctionsOf(site), pageSizes.corrections).length,
      all.filter(({ corrections }) => corrections.length > 0),
    ),
    ...all.flatMap((story) =>
      [paths.story(story.slug), paths.cite(story.slug)].flatMap((path) => list(path, 1, [story])),
    ),
  ];
}

const ofEditions = ({ editions }: Site) => [
  ...list(
    paths.editions,
    1,
    editions.flatMap(({ entries }) => storiesOf(entries)),
  ),
  ...editionYears(editions).flatMap(({ year, months }) =>
    list(
      paths.editionsYear(year),
      1,
      months.flatMap((month) => month.editions.flatMap(({ entries }) => storiesOf(entries))),
    ),
  ),
  ...editions.flatMap(({ day, entries }) => list(paths.edition(day), 1, storiesOf(entries))),
];

const list = (path: string, pages: number, stories: readonly StoryCore[]) =>
  numbered(path, pages, lastmod(stories));

const numbered = (path: string, pages: number, changed: Pick<SitePage, 'lastmod'>): SitePage[] =>
  Array.from({ length: pages }, (_, i) => ({ path: pagePath(path, i + 1), ...changed }));

const ofEntries = (path: string, held: readonly Entry[]) =>
  list(path, pagesOf(held, pageSizes.stories).length, storiesOf(held));

const storiesOf = (entries: readonly Entry[]) => entries.map(({ story }) => story);

const storiesWith = ({ stories, storiesAbout }: Speaker) => [...stories, ...storiesAbout];

/** The last day on which one of the stories of a page changed. */
export function lastmod(stories: readonly StoryCore[]): Pick<SitePage, 'lastmod'> {
  let last: IsoDay | null = null;
  for (const story of stories) {
    const day = changeDay(story);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last === null ? {} : { lastmod: last };
}

/** A story is on many pages. */
const changeDay: (story: StoryCore) => IsoDay | null = remembered((story) => {
  const changed = lastChange(story);
  return changed === null ? null : dayOf(changed);
});
