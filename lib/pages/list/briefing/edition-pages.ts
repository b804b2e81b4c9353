import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { listHead } from '@/lib/pages/head';
import { alwaysListed, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { paths } from '@/lib/site/addresses';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { knownDates } from '@/lib/site/coming/known-dates';
import type { Edition } from '@/lib/site/editions/edition';
import { editionLine } from '@/lib/site/editions/edition-line';
import { type EditionYear, editionYears } from '@/lib/site/editions/edition-years';
import type { Site } from '@/lib/site/site';
import { linkedDispute } from '@/lib/site/storylines/fates/site-disputes';
import { storyLink } from '@/lib/site/story-link';
import { dayWords } from '@/lib/wording/dates/day-words';

/** As many dates of each part as an edition tells. */
const mostComing = 3;

const common: Pick<Page, 'area' | 'current' | 'names'> = {
  area: 'lists',
  current: paths.editions,
  names: { speakers: [], topics: [] },
};

const feeds = ({ name, language }: Site) => ({
  name: fill(wordsOf(language).lists.editions.feed, { site: name }),
  list: paths.editions,
});

/** An edition for every day with stories, a page that leads on from each, and the lists of all. */
export const editionPages = (site: Site): PageGroup[] => [
  alwaysListed('editions', () => listedEditions(site)),
];

function* listedEditions(site: Site): Generator<Page> {
  yield* yearPages(site);
  const disputes = site.disputes;
  const known = knownDates(site);
  let newer: IsoDay | null = null;
  for (const edition of site.editions) {
    const { day, older, entries } = edition;
    const stories = entries.map(({ story }) => story);
    const disputed = stories.flatMap((story) => disputes.get(story) ?? []);
    yield {
      ...common,
      path: paths.edition(day),
      head: headOf(site, edition, paths.edition(day)),
      view: {
        kind: 'edition',
        day,
        older,
        entries,
        line: editionLine(stories, disputed.length, site.language),
        disputes: disputed.map(linkedDispute),
        coming: comingDates(known(day), day, mostComing),
      },
    };
    yield {
      ...common,
      path: paths.editionNewer(day),
      head: headOf(site, edition, paths.editionNewer(day)),
      view: { kind: 'newer-edition', newer },
    };
    newer = day;
  }
}

const headOf = (site: Site, { day }: Edition, path: string) =>
  listHead(site, {
    title: dayWords(day, site.language),
    description: fill(wordsOf(site.language).lists.editions.day, {
      day: dayWords(day, site.language),
    }),
    path,
    feeds: feeds(site),
  });

/** The editions of each year; the list's own address shows the newest. */
function* yearPages(site: Site): Generator<Page> {
  const words = wordsOf(site.language);
  const years = editionYears(site.editions);
  const page = (path: string, year: EditionYear | null): Page => ({
    ...common,
    path,
    head: listHead(site, {
      title:
        year === null ? words.site.editions : fill(words.lists.editions.of, { year: year.year }),
      description: words.lists.editions.description,
      path: year === null ? path : paths.editionsYear(year.year),
      feeds: feeds(site),
    }),
    view: {
      kind: 'editions',
      year: year && year.year,
      years: years.map((other) => other.year),
      months: (year?.months ?? []).map(({ month, editions }) => ({
        month,
        days: editions.map(({ day, entries }) => ({
          day,
          stories: entries.length,
          lead: entries.slice(0, 1).map(({ story }) => storyLink(story)),
        })),
      })),
    },
  });
  yield page(paths.editions, years[0] ?? null);
  for (const year of years) yield page(paths.editionsYear(year.year), year);
}
