import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { alwaysListed, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { searchView } from '@/lib/pages/list/search-view';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { storyLink } from '@/lib/site/story-link';

/** As many as one looks through where no page is. */
const mostStories = 5;

/** The pages that the site has once. */
export const otherPages = (site: Site): PageGroup[] => [
  alwaysListed('others', () => listedOtherPages(site)),
];

function* listedOtherPages(site: Site): Generator<Page> {
  const words = wordsOf(site.language);
  const names: Page['names'] = { speakers: [], topics: [] };
  yield {
    path: paths.about,
    area: 'lists',
    current: paths.about,
    head: listHead(site, {
      title: words.site.about,
      description: words.about.description,
      path: paths.about,
    }),
    view: { kind: 'about' },
    names,
  };
  yield {
    path: paths.search,
    area: 'lists',
    current: paths.search,
    head: listHead(site, {
      title: words.site.search,
      description: words.search.description,
      path: paths.search,
    }),
    view: searchView(site),
    names,
  };
  yield {
    path: paths.notFound,
    area: 'lists',
    current: '',
    head: {
      title: words.site.notFound.title,
      description: null,
      canonical: null,
      alternates: [],
      hidden: true,
      shared: null,
    },
    view: {
      kind: 'not-found',
      newest: site.entries.slice(0, mostStories).map(({ story }) => storyLink(story)),
    },
    names,
  };
}
