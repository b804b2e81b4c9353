import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead, storyHead } from '@/lib/pages/head';
import { namesOf } from '@/lib/pages/names-of';
import type { Page } from '@/lib/pages/page';
import { paths } from '@/lib/site/addresses';
import { moreOn } from '@/lib/site/more-on';
import { isOld } from '@/lib/site/lists/is-old';
import { neighbours } from '@/lib/site/neighbours';
import type { Site } from '@/lib/site/site';
import { storyLink } from '@/lib/site/story-link';

/** The page of every story, the page to cite it by, and those at its former addresses. */
export function* storyPages(site: Site): Generator<Page> {
  const { citing } = wordsOf(site.language).story;
  const newest =
    site.entries.find(({ story }) => story.published !== null)?.story.published ?? null;
  for (const [at, { story, digest }] of site.entries.entries()) {
    const head = storyHead(site, story);
    const current = paths.story(story.slug);
    yield {
      path: current,
      area: 'reading',
      current,
      head,
      view: {
        kind: 'story',
        slug: story.slug,
        digest,
        old: isOld(story.published, newest),
        more: moreOn(site, story),
        neighbours: neighbours(site, at),
      },
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
}
