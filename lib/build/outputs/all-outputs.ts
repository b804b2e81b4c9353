import type { Task } from '@/lib/build/outputs/task';
import { siteTexts } from '@/lib/build/outputs/site-texts';
import { allPages } from '@/lib/pages/list/all-pages';
import { cardContent } from '@/lib/publish/cards/content/card-content';
import { hasCard } from '@/lib/publish/cards/has-card';
import { feedLists } from '@/lib/publish/feeds/feed-lists';
import { maxItems } from '@/lib/publish/feeds/feeds';
import { feedEntry } from '@/lib/publish/feeds/item/feed-item';
import { catalogueStory } from '@/lib/search/facets/facets-of';
import { pack } from '@/lib/search/facets/packed';
import { segmentsOf } from '@/lib/search/shards/segments-of';
import { paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';
import type { Slug } from '@/lib/story/slug';

/** Some files of the site that are made together, under a name that stays from build to build. */
export type Output =
  | { id: string; task: Task }
  /** What is made at once, from what all stories together say. */
  | { id: string; files: SiteFile[] };

/**
 * The one list of all that the site is made of: its pages and the files beside them, each with all
 * that it depends on. What is dear comes first, so that no worker is left waiting for it at the end.
 * @param svg the site's icon.
 */
export async function* allOutputs(site: Site, svg: string): AsyncGenerator<Output> {
  yield* searchOutputs(site);
  yield { id: 'icons', task: { kind: 'icons', svg } };
  for (const page of allPages(site)) {
    yield { id: page.path, task: { kind: 'page', page } };
    // Beside its page, so that its text is read once for both.
    if (page.view.kind === 'story') yield* storyOutputs(site, page.view.slug);
  }
  yield* feedOutputs(site);
  yield { id: 'texts', files: await siteTexts(site) };
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
    yield { id: `card ${slug}`, task: { kind: 'card', slug, content: cardContent(site, story) } };
  }
}

function* feedOutputs(site: Site): Generator<Output> {
  if (!isServed(site)) return;
  for (const { stories, ...list } of feedLists(site)) {
    const items = stories.slice(0, maxItems).map((story) => ({
      slug: story.slug,
      digest: site.entryBySlug.get(story.slug)?.digest ?? '',
      entry: feedEntry(site, story),
    }));
    yield { id: `feeds ${list.path}`, task: { kind: 'feeds', list, items } };
  }
}

/** The program of the search, the index and the texts of each segment, and what filters ask. */
function* searchOutputs(site: Site): Generator<Output> {
  yield { id: 'search', task: { kind: 'search-program' } };
  for (const { segment, entries } of segmentsOf(site.entries)) {
    const told = entries.flatMap(({ story }) =>
      story.claims.flatMap(({ speaker }) => speaker.resolved ?? []),
    );
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
  const facets = pack(site.entries.map(({ story }) => catalogueStory(site, story)));
  yield {
    id: 'facets',
    files: [{ path: paths.searchFacets, content: JSON.stringify(facets) }],
  };
}
