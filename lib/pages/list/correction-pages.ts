import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { alwaysListed, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { pagePath, paths } from '@/lib/site/addresses';
import { correctionsOf } from '@/lib/site/lists/corrections-of';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';

/** What was put right in stories, and what stands where stories were that were withdrawn. */
export const correctionPages = (site: Site): PageGroup[] => [
  alwaysListed('corrections', () => listedCorrectionPages(site)),
];

function* listedCorrectionPages(site: Site): Generator<Page> {
  const { site: words, lists, story } = wordsOf(site.language);
  const names: Page['names'] = { speakers: [], topics: [] };
  for (const page of pagesOf(correctionsOf(site), pageSizes.corrections)) {
    const path = pagePath(paths.corrections, page.number);
    yield {
      path,
      area: 'lists',
      current: paths.corrections,
      head: listHead(site, {
        title: words.corrections,
        description: lists.corrections.description,
        number: page.number,
        path,
      }),
      view: { kind: 'corrections', page },
      names,
    };
  }
  for (const { slug, aliases, on, reason = null } of site.withdrawn) {
    for (const address of [slug, ...aliases]) {
      yield {
        path: paths.story(address),
        area: 'lists',
        current: '',
        head: {
          title: story.withdrawn.title,
          description: null,
          canonical: null,
          alternates: [],
          hidden: true,
          shared: null,
        },
        view: { kind: 'withdrawn', on, reason },
        names,
      };
    }
  }
}
