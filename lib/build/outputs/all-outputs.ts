import type { Task } from '@/lib/build/outputs/task';
import { type SiteText, siteTexts } from '@/lib/build/outputs/site-texts';
import { pageGroups } from '@/lib/pages/list/all-pages';
import { dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { digestOf, storyKeys } from '@/lib/pages/story-keys';
import { partiesOf } from '@/lib/readings/parties-of';
import { cardContent } from '@/lib/publish/cards/content/card-content';
import { hasSiteCard, siteCard } from '@/lib/publish/cards/content/site-card';
import { hasCard } from '@/lib/publish/cards/has-card';
import { feedLists } from '@/lib/publish/feeds/feed-lists';
import { maxItems } from '@/lib/publish/feeds/feeds';
import { feedEntry } from '@/lib/publish/feeds/item/feed-item';
import { catalogueOf } from '@/lib/search/facets/facets-of';
import { pack } from '@/lib/search/facets/packed';
import { segmentsOf } from '@/lib/search/shards/segments-of';
import { paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** Some files of the site that are made together, under a name that stays from build to build. */
export type Output = { id: string; task: Task } | SiteText;

/** Outputs about one thing, which need not be listed where what they depend on is as it was. */
export interface OutputGroup extends Pick<PageGroup, 'id' | 'from'> {
  outputs: () => Iterable<Output>;
}

/**
 * The one list of all that the site is made of: its pages and the files beside them, each with all
 * that it depends on. What is dear comes first, so that no worker is left waiting for it at the end.
 * @param svg the site's icon.
 */
export function* outputGroups(site: Site, svg: string): Generator<OutputGroup> {
  if (!site.onDisk) yield { id: 'search', from: null, outputs: () => searchOutputs(site) };
  yield { id: 'icons', from: null, outputs: () => [{ id: 'icons', task: { kind: 'icons', svg } }] };
  if (hasSiteCard(site)) {
    const task: Task = { kind: 'card', path: paths.card, content: siteCard(site) };
    yield { id: 'card', from: null, outputs: () => [{ id: 'card', task }] };
  }
  for (const { id, from, pages } of pageGroups(site)) {
    yield { id, from, outputs: () => pageOutputs(site, pages()) };
  }
  yield* feedGroups(site);
  yield { id: 'texts', from: null, outputs: () => siteTexts(site) };
}

/** All outputs, listed when they are asked for. */
export function* allOutputs(site: Site, svg: string): Generator<Output> {
  for (const group of outputGroups(site, svg)) yield* group.outputs();
}

function* pageOutputs(site: Site, pages: Iterable<Page>): Generator<Output> {
  for (const page of pages) {
    yield { id: page.path, task: { kind: 'page', page } };
    // Beside its page, so that its text is read once for both.
    if (page.view.kind === 'story') yield* storyOutputs(site, page.view.slug);
  }
}

function* storyOutputs(site: Site, slug: Slug): Generator<Output> {
  const { json, markdown } = site.files;
  const entry = site.entryBySlug.get(slug);
  if (!entry) return;
  const { story, digest } = entry;
  if (json || markdown) {
    yield { id: `data ${slug}`, task: { kind: 'story-data', slug, digest, json, markdown } };
  }
  if (hasCard(site, story)) {
    const task: Task = {
      kind: 'card',
      path: paths.storyCard(slug),
      content: cardContent(site, story),
    };
    yield { id: `card ${slug}`, task };
  }
}

function* feedGroups(site: Site): Generator<OutputGroup> {
  if (!isServed(site)) return;
  const key = storyKeys(site);
  for (const { stories, ...list } of feedLists(site)) {
    const newest = stories.slice(0, maxItems);
    const id = `feeds ${list.path}`;
    yield {
      id,
      from: dependsOn(list.path, list.title, list.description, newest.map(key)),
      outputs: () => {
        const items = newest.map((story) => ({
          slug: story.slug,
          digest: digestOf(site, story),
          entry: feedEntry(site, story),
        }));
        return [{ id, task: { kind: 'feeds', list, items } }];
      },
    };
  }
}

/** The program of the search, the index and the texts of each segment, and what filters ask. */
function* searchOutputs(site: Site): Generator<Output> {
  yield { id: 'search', task: { kind: 'search-program' } };
  for (const { segment, entries } of segmentsOf(site.entries)) {
    const told = entries.flatMap(({ story }) => [...partiesOf(story)]);
    yield {
      id: `search ${segment.name}`,
      task: {
        kind: 'search',
        segment: { name: segment.name, perShard: segment.perShard },
        stories: entries.map(({ story, digest }) => ({ slug: story.slug, digest })),
        speakers: [...new Set(told)].flatMap((name) => {
          const full = site.speakerByName.get(name)?.name ?? name;
          return full === name ? [] : [[name, full]];
        }),
      },
    };
  }
  const facets = pack(catalogueOf(site));
  yield {
    id: 'facets',
    from: null,
    make: () => [{ path: paths.searchFacets, content: JSON.stringify(facets) }],
  };
}
