import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { namesOf } from '@/lib/pages/names-of';
import { alwaysListed, dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { statementKeys, storyKeys } from '@/lib/pages/story-keys';
import { pagePath, paths } from '@/lib/site/addresses';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { type DisputesByStory, linkedDispute } from '@/lib/site/storylines/fates/site-disputes';
import { dossier } from '@/lib/site/topics/dossier';
import { hasPage, type Topic } from '@/lib/site/topics/topic';

/** The list of topics, and the stories of each that has several. */
export function* topicPages(site: Site): Generator<PageGroup> {
  yield alwaysListed('topics', () => [listPage(site)]);
  const key = storyKeys(site);
  const said = statementKeys(site);
  const { disputes } = site;
  for (const topic of site.topics.filter(hasPage)) {
    const { name, slug, stories } = topic;
    const disputed = stories.flatMap((story) => disputes.get(story) ?? []);
    yield {
      id: `topic ${slug}`,
      from: dependsOn(
        name,
        slug,
        stories.map(key),
        // What a dispute is about may stand in a story of another topic.
        disputed.flatMap(({ claim, denial }) => [said(claim), said(denial)]),
      ),
      pages: () => pagesOfTopic(site, disputes, topic),
    };
  }
}

function listPage(site: Site): Page {
  const words = wordsOf(site.language);
  return {
    path: paths.topics,
    area: 'lists',
    current: paths.topics,
    head: listHead(site, {
      title: words.site.topics,
      description: words.lists.topics.description,
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
}

function* pagesOfTopic(site: Site, disputes: DisputesByStory, topic: Topic): Generator<Page> {
  const { name, slug, entries } = topic;
  const list = paths.topic(slug);
  const facts = dossier(site, disputes, topic);
  for (const page of pagesOf(entries, pageSizes.stories)) {
    const path = pagePath(list, page.number);
    yield {
      path,
      area: 'lists',
      current: paths.topics,
      head: listHead(site, {
        title: name,
        description: fill(wordsOf(site.language).lists.topics.one, { name }),
        number: page.number,
        path,
        feeds: { name, list },
      }),
      view: {
        kind: 'topic',
        topic: { name, slug, stories: entries.length },
        page,
        dossier:
          page.number === 1 ? { ...facts, disputes: facts.disputes.map(linkedDispute) } : null,
      },
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
