import { dayOf } from '@/lib/calendar/moment';
import { listHead } from '@/lib/pages/head';
import { speakerFigure } from '@/lib/pages/list/speaker-figure';
import { namesOf } from '@/lib/pages/names-of';
import type { Page } from '@/lib/pages/page';
import type { Beside } from '@/lib/pages/views';
import { pagePath, paths } from '@/lib/site/addresses';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { comingDates, latestDates } from '@/lib/site/timeline/latest-dates';

/** What fits beside the first stories without outgrowing them. */
const mostDates = 6;
const mostComing = 4;
const mostSpeakers = 6;

/** The home page and those that its list goes on over. */
export function* briefingPages(site: Site): Generator<Page> {
  for (const page of pagesOf(site.entries, pageSizes.stories)) {
    const { number, items } = page;
    const path = pagePath(paths.home, number);
    yield {
      path,
      area: 'reading',
      current: paths.home,
      head: listHead(site, {
        title: number === 1 ? null : `Page ${number}`,
        description: 'What happened, when, and who merely says so.',
        path,
        feeds: { name: site.name, list: paths.home },
      }),
      view: { kind: 'briefing', page, beside: number === 1 ? beside(site) : null },
      names: namesOf(
        site,
        items.map(({ story }) => story),
      ),
    };
  }
}

function beside(site: Site): Beside {
  const latest = site.entries[0]?.story.published;
  return {
    latest: latestDates(site, mostDates),
    coming: comingDates(site, mostComing),
    speakers: site.speakers.slice(0, mostSpeakers).map(speakerFigure),
    newest: latest ? dayOf(latest) : null,
    day: site.day,
  };
}
