import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import type { Page } from '@/lib/pages/page';
import { pagePath, paths } from '@/lib/site/addresses';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { monthStrip } from '@/lib/site/timeline/month-strip';
import { currentYear, yearsOf } from '@/lib/site/timeline/years';

/** The dates of each year; the timeline's own address shows the current one. */
export function* timelinePages(site: Site): Generator<Page> {
  const { site: words, lists } = wordsOf(site.language);
  const { description } = lists.timeline;
  const years = yearsOf(site);
  const common: Pick<Page, 'area' | 'current' | 'names'> = {
    area: 'lists',
    current: paths.timeline,
    names: { speakers: [], topics: [] },
  };
  const current = currentYear(years, site);
  if (!current) {
    yield {
      ...common,
      path: paths.timeline,
      head: listHead(site, { title: words.timeline, description, path: paths.timeline }),
      view: { kind: 'no-dates' },
    };
  }
  for (const { year, dates } of years) {
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
          description,
          path,
        }),
        view: {
          kind: 'year',
          year,
          years: years.map((other) => other.year),
          dates: dates.length,
          stories,
          strip,
          page,
          today: site.day.startsWith(year) ? Number(site.day.slice(5, 7)) : null,
        },
      };
      yield shown;
      if (year === current?.year && page.number === 1) yield { ...shown, path: paths.timeline };
    }
  }
}
