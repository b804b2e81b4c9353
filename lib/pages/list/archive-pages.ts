import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { namesOf } from '@/lib/pages/names-of';
import { alwaysListed, dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { storyKeys } from '@/lib/pages/story-keys';
import { pagePath, paths } from '@/lib/site/addresses';
import { type ArchiveMonth, monthsOf, monthTitle } from '@/lib/site/lists/months-of';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';

/** The list of months of publication, and the stories of each. */
export function* archivePages(site: Site): Generator<PageGroup> {
  const months = monthsOf(site);
  yield alwaysListed('archive', () => [archivePage(site, months)]);
  const key = storyKeys(site);
  for (const { month, entries } of months) {
    yield {
      id: `month ${month}`,
      from: dependsOn(
        month,
        entries.map(({ story }) => key(story)),
      ),
      pages: () => monthPages(site, { month, entries }),
    };
  }
}

function archivePage(site: Site, months: readonly ArchiveMonth[]): Page {
  const { site: words, lists } = wordsOf(site.language);
  return {
    path: paths.archive,
    area: 'lists',
    current: paths.archive,
    head: listHead(site, {
      title: words.archive,
      description: lists.archive.description,
      path: paths.archive,
    }),
    view: {
      kind: 'archive',
      stories: site.entries.length,
      months: months.map(({ month, entries }) => ({ month, stories: entries.length })),
    },
    names: { speakers: [], topics: [] },
  };
}

function* monthPages(site: Site, { month, entries }: ArchiveMonth): Generator<Page> {
  const { lists } = wordsOf(site.language);
  for (const page of pagesOf(entries, pageSizes.stories)) {
    const path = pagePath(paths.month(month), page.number);
    yield {
      path,
      area: 'lists',
      current: paths.archive,
      head: listHead(site, {
        title: fill(lists.archive.month, { month: monthTitle(month, site.language) }),
        description: fill(lists.archive.monthDescription, {
          month: monthTitle(month, site.language),
        }),
        number: page.number,
        path,
      }),
      view: { kind: 'month', month, stories: entries.length, page },
      names: namesOf(
        site,
        page.items.map(({ story }) => story),
      ),
    };
  }
}
