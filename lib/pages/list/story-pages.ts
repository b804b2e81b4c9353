import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead, storyHead } from '@/lib/pages/head';
import { namesOf } from '@/lib/pages/names-of';
import { dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { digestOf, storyKeys } from '@/lib/pages/story-keys';
import type { StoryView } from '@/lib/pages/views';
import { paths } from '@/lib/site/addresses';
import { moreOn } from '@/lib/site/more-on';
import { isOld } from '@/lib/site/lists/is-old';
import { neighbours } from '@/lib/site/neighbours';
import type { Entry, Site } from '@/lib/site/site';
import { type StoryLink, storyLink } from '@/lib/site/story-link';
import type { Slug } from '@/lib/story/slug';

/** The page of every story, the page to cite it by, and those at its former addresses. */
export function* storyPages(site: Site): Generator<StoryGroup> {
  const newest =
    site.entries.find(({ story }) => story.published !== null)?.story.published ?? null;
  const key = storyKeys(site);
  for (const [at, entry] of site.entries.entries()) {
    const { story } = entry;
    const beside = {
      old: isOld(story.published, newest),
      more: moreOn(site, story),
      neighbours: neighbours(site, at),
    };
    yield {
      id: `story ${story.slug}`,
      from: dependsOn(key(story), beside.old, besideKeys(site, beside)),
      pages: () => pagesOfStory(site, entry, beside),
      slug: story.slug,
    };
  }
}

/** The pages of a story. */
export interface StoryGroup extends PageGroup {
  slug: Slug;
}

/** What a story's page shows of other stories. */
type BesideStory = Pick<StoryView, 'old' | 'more' | 'neighbours'>;

function besideKeys(site: Site, { more, neighbours: { earlier, later } }: BesideStory): string[] {
  const linked = (link: StoryLink | null) => (link ? digestOf(site, link) : '');
  return [
    ...more.flatMap(({ name, path, stories }) => [name, path, ...stories.map(linked)]),
    linked(earlier),
    linked(later),
  ];
}

function* pagesOfStory(site: Site, { story, digest }: Entry, beside: BesideStory): Generator<Page> {
  const { citing } = wordsOf(site.language).story;
  const head = storyHead(site, story);
  const current = paths.story(story.slug);
  yield {
    path: current,
    area: 'reading',
    current,
    head,
    view: { kind: 'story', slug: story.slug, digest, ...beside },
    names: namesOf(site, [story]),
  };
  yield {
    path: paths.cite(story.slug),
    area: 'lists',
    current,
    head: listHead(site, {
      title: fill(citing.title, { headline: story.headline.text }),
      description: citing.description,
      path: paths.cite(story.slug),
    }),
    view: { kind: 'cite', slug: story.slug, digest },
    names: { speakers: [], topics: [] },
  };
  for (const alias of story.aliases) {
    yield {
      path: paths.story(alias),
      area: 'lists',
      current,
      head,
      view: { kind: 'moved-story', to: storyLink(story) },
      names: { speakers: [], topics: [] },
    };
  }
}
