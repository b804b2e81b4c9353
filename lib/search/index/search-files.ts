import type { IndexFile } from 'pagefind';
import type { SiteFile } from '@/lib/site/site-file';
import { catalogueStory } from '@/lib/search/facets/facets-of';
import { pack } from '@/lib/search/facets/packed';
import { idsByUrl } from '@/lib/search/index/ids-by-url';
import { minified } from '@/lib/search/index/minified';
import {
  type IndexRecord,
  pagefindFiles,
  searchRecord,
  type SearchRecord,
} from '@/lib/search/index/pagefind-files';
import { packIds } from '@/lib/search/shards/packed-ids';
import type { SearchSegment } from '@/lib/search/shards/search-segment';
import { segmentsOf } from '@/lib/search/shards/segments-of';
import { shardStory } from '@/lib/search/shards/shard-story';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** What a search loads of Pagefind; its own interfaces and its file a story are left out. */
const program = /^(?:pagefind\.js|wasm\.en\.pagefind)$/;
const index = /^(?:pagefind-entry\.json|.*\.pf_meta|index\/.*)$/;

/** All that the search of a site loads. */
export async function searchFiles(site: Site): Promise<SiteFile[]> {
  const files = await programFiles();
  for (const { segment, entries } of segmentsOf(site.entries)) {
    const stories = entries.map(({ story }) =>
      searchRecord(shardStory(site, site.read(story).story)),
    );
    files.push(...(await segmentFiles(stories, segment)));
  }
  const facets = pack(site.entries.map(({ story }) => catalogueStory(site, story)));
  return [...files, { path: paths.searchFacets, content: JSON.stringify(facets) }];
}

/** The program that reads every index: the same whatever stories say. */
export async function programFiles(): Promise<SiteFile[]> {
  // Without a record Pagefind gives no program for the language.
  const files = await pagefindFiles([{ url: 'none', words: 'none' }]);
  return Promise.all(
    files
      .filter(({ path }) => program.test(path))
      .map(async ({ path, content }) => ({
        path: paths.pagefind + path,
        content: path.endsWith('.js') ? await minified(content) : content,
      })),
  );
}

/**
 * The index of a segment, and the texts that results are shown from.
 * @param stories newest first; they are asked for one by one, and none is held but as the text of
 *   its shard.
 */
export async function segmentFiles(
  stories: Iterable<SearchRecord>,
  { name, perShard }: Pick<SearchSegment, 'name' | 'perShard'>,
): Promise<SiteFile[]> {
  const slugs: string[] = [];
  const written: string[] = [];
  const files = await pagefindFiles(recordsOf(stories, slugs, written));
  return [
    ...files
      .filter(({ path }) => index.test(path))
      .map(({ path, content }) => ({ path: paths.searchIndex(name) + path, content })),
    ...Array.from({ length: Math.ceil(written.length / perShard) }, (_, number) => ({
      path: paths.searchShard(name, number),
      content: `[${written.slice(number * perShard, (number + 1) * perShard).join(',')}]`,
    })),
    { path: paths.searchIds(name), content: JSON.stringify(packIds(idsOf(slugs, files))) },
  ];
}

/** The records of stories; what the shards need of each is noted as it passes. */
function* recordsOf(
  stories: Iterable<SearchRecord>,
  slugs: string[],
  written: string[],
): Generator<IndexRecord> {
  for (const story of stories) {
    slugs.push(story.url);
    written.push(story.written);
    yield story;
  }
}

function idsOf(slugs: readonly string[], files: readonly IndexFile[]): string[] {
  const ids = idsByUrl(files);
  return slugs.map((slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`Pagefind has no record of ${slug}.`);
    return id;
  });
}
