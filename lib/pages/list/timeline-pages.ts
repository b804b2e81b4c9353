import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { alwaysListed, dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { digestOf } from '@/lib/pages/story-keys';
import { pagePath, paths } from '@/lib/site/addresses';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { monthStrip } from '@/lib/site/timeline/month-strip';
import { currentYear, type YearOfDates, yearsOf } from '@/lib/site/timeline/years';

/** The dates of each year; the timeline's own address shows the current one. */
export function* timelinePages(site: Site): Generator<PageGroup> {
  const years = yearsOf(site);
  const current = currentYear(years, site);
  if (!current) yield alwaysListed('no dates', () => [noDates(site)]);
  const names = years.map(({ year }) => year);
  for (const { year, dates } of years) {
    const today = monthOfBuild(site, year);
    yield {
      id: `year ${year}`,
      from: dependsOn(
        year,
        names,
        today,
        year === current?.year,
        dates.map(({ story, date }) => `${digestOf(site, story)} ${date.anchor}`),
      ),
      pages: () => yearPages(site, { year, dates }, names, today, year === current?.year),
    };
  }
}

/** The month of the build, 1 to 12, as a year sees it: 0 in one to come, null in one that is over. */
function monthOfBuild({ day }: Pick<Site, 'day'>, year: string): number | null {
  if (day.startsWith(year)) return Number(day.slice(5, 7));
  return year > day ? 0 : null;
}

const common: Pick<Page, 'area' | 'current' | 'names'> = {
  area: 'lists',
  current: paths.timeline,
  names: { speakers: [], topics: [] },
};

function noDates(site: Site): Page {
  const { site: words, lists } = wordsOf(site.language);
  const { description } = lists.timeline;
  return {
    ...common,
    path: paths.timeline,
    head: listHead(site, { title: words.timeline, description, path: paths.timeline }),
    view: { kind: 'no-dates' },
  };
}

function* yearPages(
  site: Site,
  { year, dates }: YearOfDates,
  years: string[],
  today: number | null,
  isCurrent: boolean,
): Generator<Page> {
  const { lists } = wordsOf(site.language);
  const strip = monthStrip(dates, pageSizes.dates);
  const stories = new Set(dates.map(({ story }) => story.id)).size;
  for (const page of pagesOf(dates, pageSizes.dates)) {
    const path = pagePath(paths.year(year), page.number);
    const shown: Page = {
      ...common,
      path,
      head: listHead(site, {
        title: fill(lists.timeline.of, { year }),
        number: page.number,
        description: lists.timeline.description,
        path,
      }),
      view: { kind: 'year', year, years, dates: dates.length, stories, strip, page, today },
    };
    yield shown;
    if (isCurrent && page.number === 1) yield { ...shown, path: paths.timeline };
  }
}
