import { listHead } from '@/lib/pages/head';
import { namesOf } from '@/lib/pages/names-of';
import type { Page } from '@/lib/pages/page';
import { pagePath, paths } from '@/lib/site/addresses';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { hasPage, type Topic } from '@/lib/site/topics/topic';

/** The list of topics, and the stories of each that has several. */
export function* topicPages(site: Site): Generator<Page> {
  yield {
    path: paths.topics,
    area: 'lists',
    current: paths.topics,
    head: listHead(site, {
      title: 'Topics',
      description: 'What the stories are about.',
      path: paths.topics,
    }),
    view: {
      kind: 'topics',
      topics: site.topics.map((topic) => ({
        name: topic.name,
        path: pathOf(topic),
        stories: topic.entries.length,
      })),
    },
    names: { speakers: [], topics: [] },
  };
  for (const topic of site.topics.filter(hasPage)) yield* pagesOfTopic(site, topic);
}

function* pagesOfTopic(site: Site, { name, slug, entries }: Topic): Generator<Page> {
  const list = paths.topic(slug);
  for (const page of pagesOf(entries, pageSizes.stories)) {
    const path = pagePath(list, page.number);
    yield {
      path,
      area: 'lists',
      current: paths.topics,
      head: listHead(site, {
        title: name,
        description: `Stories on ${name}, newest first.`,
        number: page.number,
        path,
        feeds: { name, list },
      }),
      view: { kind: 'topic', topic: { name, slug, stories: entries.length }, page },
      names: namesOf(
        site,
        page.items.map(({ story }) => story),
      ),
    };
  }
}

/** A topic of a single story leads to that story. */
function pathOf(topic: Topic): string {
  const [only] = topic.entries;
  return hasPage(topic) || !only ? paths.topic(topic.slug) : paths.story(only.story.slug);
}
