import type { IndexFile } from 'pagefind';
import type { SiteFile } from '@/lib/site/site-file';
import { catalogueStory } from '@/lib/search/facets/facets-of';
import type { StoryFacets } from '@/lib/search/facets/story-facets';
import { pack } from '@/lib/search/facets/packed';
import { idsByUrl } from '@/lib/search/index/ids-by-url';
import { minified } from '@/lib/search/index/minified';
import { pagefindFiles } from '@/lib/search/index/pagefind-files';
import { packIds } from '@/lib/search/shards/packed-ids';
import type { ShardStory } from '@/lib/search/shards/shard';
import { type ShardPlan, shardPlan } from '@/lib/search/shards/shard-plan';
import { shardStory } from '@/lib/search/shards/shard-story';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** What a search loads of Pagefind; its own interfaces and its file a story are left out. */
const loaded = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.en\.pagefind|index\/.*)$/;

/** The index, the texts that results are shown from, and the facets that filters ask. */
export function searchFiles(site: Site): Promise<SiteFile[]> {
  return searchFilesOf(
    site.entries.map(({ story }) => shardStory(site, site.read(story).story)),
    site.entries.map(({ story }) => catalogueStory(site, story)),
    shardPlan(site.entries),
  );
}

/**
 * The same from what is needed of each story, newest first; stories are asked for one by one, and
 * none is held but as the text of its shard.
 */
export async function searchFilesOf(
  stories: Iterable<ShardStory>,
  facets: readonly StoryFacets[],
  { perShard }: Pick<ShardPlan, 'perShard'>,
): Promise<SiteFile[]> {
  const slugs: string[] = [];
  const written: string[] = [];
  const files = await pagefindFiles(seen(stories, slugs, written));
  return [
    ...(await Promise.all(files.filter(({ path }) => loaded.test(path)).map(indexFile))),
    ...Array.from({ length: Math.ceil(written.length / perShard) }, (_, number) => ({
      path: paths.searchShard(number),
      content: `[${written.slice(number * perShard, (number + 1) * perShard).join(',')}]`,
    })),
    { path: paths.searchIds, content: JSON.stringify(packIds(idsOf(slugs, files))) },
    { path: paths.searchFacets, content: JSON.stringify(pack(facets)) },
  ];
}

/** The same stories; what the shards need of each is noted as it passes. */
function* seen(
  stories: Iterable<ShardStory>,
  slugs: string[],
  written: string[],
): Generator<ShardStory> {
  for (const story of stories) {
    slugs.push(story.slug);
    written.push(JSON.stringify(story));
    yield story;
  }
}

async function indexFile({ path, content }: IndexFile): Promise<SiteFile> {
  return {
    path: paths.pagefind + path,
    content: path.endsWith('.js') ? await minified(content) : content,
  };
}

function idsOf(slugs: readonly string[], files: readonly IndexFile[]): string[] {
  const ids = idsByUrl(files);
  return slugs.map((slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`Pagefind has no record of ${slug}.`);
    return id;
  });
}
