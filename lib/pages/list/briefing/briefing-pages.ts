import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { dayOf } from '@/lib/calendar/moment';
import { listHead } from '@/lib/pages/head';
import { speakerFigure } from '@/lib/pages/list/speaker-figure';
import { namesOf } from '@/lib/pages/names-of';
import { dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { storyKeys } from '@/lib/pages/story-keys';
import type { Beside } from '@/lib/pages/views';
import { pagePath, paths } from '@/lib/site/addresses';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { datesNotOver } from '@/lib/site/coming/told-dates';
import { disputedNow } from '@/lib/site/editions/disputed-now';
import { editionLine } from '@/lib/site/editions/edition-line';
import { byDay } from '@/lib/site/lists/days';
import { type ListPage, pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Entry, Site } from '@/lib/site/site';
import { linkedDispute } from '@/lib/site/storylines/fates/site-disputes';
import { weekdayName } from '@/lib/wording/dates/day-words';

/** What fits beside the first stories without outgrowing them. */
const mostDisputes = 4;
const mostComing = 3;
const mostSpeakers = 6;

/** The home page, which is the newest edition, and those that its list goes on over. */
export function* briefingPages(site: Site): Generator<PageGroup> {
  const key = storyKeys(site);
  for (const page of pagesOf(site.entries, pageSizes.stories)) {
    const { number, of, items } = page;
    yield {
      id: `briefing ${number}`,
      // What stands beside the first page depends on all stories, and on the day.
      from:
        number === 1
          ? null
          : dependsOn(
              number,
              of,
              items.map(({ story }) => key(story)),
            ),
      pages: () => [briefingPage(site, page)],
    };
  }
}

function briefingPage(site: Site, page: ListPage<Entry>): Page {
  const words = wordsOf(site.language);
  const { number, items } = page;
  const path = pagePath(paths.home, number);
  return {
    path,
    area: 'lists',
    current: paths.home,
    head: listHead(site, {
      title: number === 1 ? null : fill(words.lists.briefing.page, { number }),
      description: words.site.tagline,
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

function beside(site: Site): Beside {
  const latest = site.entries[0]?.story.published;
  const newest = latest ? dayOf(latest) : null;
  const disputes = site.disputes;
  const stories = (byDay(site.entries)[0]?.entries ?? []).map(({ story }) => story);
  const disputed = stories.reduce((sum, story) => sum + (disputes.get(story)?.length ?? 0), 0);
  return {
    disputes: disputedNow(site).slice(0, mostDisputes).map(linkedDispute),
    coming: comingDates(datesNotOver(site.entries, site.day), site.day, mostComing),
    speakers: site.speakers.slice(0, mostSpeakers).map(speakerFigure),
    newest,
    weekday: newest && weekdayName(newest, site.language),
    line: editionLine(stories, disputed, site.language),
    day: site.day,
  };
}
