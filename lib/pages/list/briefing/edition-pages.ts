import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { listHead } from '@/lib/pages/head';
import { alwaysListed, dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { digestOf, statementKeys } from '@/lib/pages/story-keys';
import type { EditionView } from '@/lib/pages/views';
import { paths } from '@/lib/site/addresses';
import { comingSpans } from '@/lib/site/coming/coming-group';
import { knownDates } from '@/lib/site/coming/known-dates';
import type { Edition } from '@/lib/site/editions/edition';
import { editionLine } from '@/lib/site/editions/edition-line';
import { type EditionYear, editionYears } from '@/lib/site/editions/edition-years';
import type { Site } from '@/lib/site/site';
import { linkedDispute, type SiteDispute } from '@/lib/site/storylines/fates/site-disputes';
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
export function* editionPages(site: Site): Generator<PageGroup> {
  yield alwaysListed('editions', () => yearPages(site));
  const known = knownDates(site);
  const said = statementKeys(site);
  let newer: IsoDay | null = null;
  for (const edition of site.editions) {
    const { day, older, entries } = edition;
    const disputes = entries.flatMap(({ story }) => site.disputes.get(story) ?? []);
    const coming = known(day, mostComing);
    const beside: BesideEdition = { newer, disputes, coming };
    yield {
      id: `edition ${day}`,
      from: dependsOn(
        older,
        newer,
        entries.map(({ digest }) => digest),
        disputes.flatMap(({ claim, denial }) => [said(claim), said(denial)]),
        comingSpans.flatMap((span) => [
          span,
          ...coming[span].map(({ story, date }) => `${digestOf(site, story)} ${date.anchor}`),
        ]),
      ),
      pages: () => pagesOfEdition(site, edition, beside),
    };
    newer = day;
  }
}

/** What an edition tells beside its stories, and the day of the next. */
interface BesideEdition extends Pick<EditionView, 'coming'> {
  newer: IsoDay | null;
  disputes: readonly SiteDispute[];
}

function* pagesOfEdition(
  site: Site,
  edition: Edition,
  { newer, disputes, coming }: BesideEdition,
): Generator<Page> {
  const { day, older, entries } = edition;
  const stories = entries.map(({ story }) => story);
  yield {
    ...common,
    path: paths.edition(day),
    head: headOf(site, edition, paths.edition(day)),
    view: {
      kind: 'edition',
      day,
      older,
      entries,
      line: editionLine(stories, disputes.length, site.language),
      disputes: disputes.map(linkedDispute),
      coming,
    },
  };
  yield {
    ...common,
    path: paths.editionNewer(day),
    head: headOf(site, edition, paths.editionNewer(day)),
    view: { kind: 'newer-edition', newer },
  };
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
