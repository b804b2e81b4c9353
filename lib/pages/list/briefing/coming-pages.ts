import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { alwaysListed, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { newestComing } from '@/lib/publish/icalendar/coming-calendar';
import { paths } from '@/lib/site/addresses';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { dueDates } from '@/lib/site/coming/due-dates';
import { datesNotOver } from '@/lib/site/coming/told-dates';
import { underWay } from '@/lib/site/coming/under-way';
import { pageSizes } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { hasFeed } from '@/lib/site/speakers/speaker';
import { hasPage } from '@/lib/site/topics/topic';

/** As many coming dates of each part as a page holds without growing heavy. */
const mostOfPart = 60;

/** As many lists as stand by name among what can be followed. */
const mostFollowed = 20;

/** What is to come and what was due, and what can be followed. */
export const comingPages = (site: Site): PageGroup[] => [
  alwaysListed('coming', () => listedComingPages(site)),
];

function* listedComingPages(site: Site): Generator<Page> {
  const { site: words, lists, follow } = wordsOf(site.language);
  const dates = datesNotOver(site.entries, site.day);
  const calendar = newestComing(site).length > 0;
  const names: Page['names'] = { speakers: [], topics: [] };
  yield {
    path: paths.coming,
    area: 'lists',
    current: paths.coming,
    head: listHead(site, {
      title: words.coming,
      description: lists.coming.description,
      path: paths.coming,
      feeds: { name: fill(lists.coming.feed, { site: site.name }), list: paths.coming },
    }),
    view: {
      kind: 'coming',
      day: site.day,
      calendar,
      coming: comingDates(dates, site.day, mostOfPart),
      now: underWay(dates, site.day),
      due: dueDates(site, pageSizes.due),
    },
    names,
  };
  const link = ({
    name,
    slug,
  }: (typeof site.speakers)[number] | (typeof site.storylines)[number]) => ({
    name,
    slug,
  });
  yield {
    path: paths.follow,
    area: 'lists',
    current: paths.follow,
    head: listHead(site, {
      title: words.follow,
      description: follow.description,
      path: paths.follow,
    }),
    view: {
      kind: 'follow',
      calendar,
      storylines: site.storylines.slice(0, mostFollowed).map(link),
      topics: site.topics
        .filter(hasPage)
        .slice(0, mostFollowed)
        .map(({ name, slug }) => ({ name, slug })),
      speakers: site.speakers.filter(hasFeed).slice(0, mostFollowed).map(link),
    },
    names,
  };
}
