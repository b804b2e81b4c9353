import type { IndexFile } from 'pagefind';
import type { SiteFile } from '@/lib/export/site-file';
import { catalogueStory } from '@/lib/search/catalogue/catalogue-story';
import { pack } from '@/lib/search/catalogue/packed';
import { idsByUrl } from '@/lib/search/index/ids-by-url';
import { minified } from '@/lib/search/index/minified';
import { pagefindFiles } from '@/lib/search/index/pagefind-files';
import { packIds } from '@/lib/search/shelves/packed-ids';
import type { Shelf, ShelfStory } from '@/lib/search/shelves/shelf';
import { shelfPlan } from '@/lib/search/shelves/shelf-plan';
import { shelfStory } from '@/lib/search/shelves/shelf-story';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** What a search loads of Pagefind; its own interfaces and its file a story are left out. */
const loaded = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.en\.pagefind|index\/.*)$/;

/** The index, the texts that results are shown from, and the catalogue that filters ask. */
export async function searchFiles(site: Site): Promise<SiteFile[]> {
  const stories = site.entries.map(({ story }) => shelfStory(site, story));
  const files = await pagefindFiles(stories);
  return [
    ...(await Promise.all(files.filter(({ path }) => loaded.test(path)).map(indexFile))),
    ...shelfFiles(stories),
    { path: paths.searchIds, content: JSON.stringify(packIds(idsOf(stories, files))) },
    {
      path: paths.searchCatalogue,
      content: JSON.stringify(pack(site.entries.map(({ story }) => catalogueStory(site, story)))),
    },
  ];
}

async function indexFile({ path, content }: IndexFile): Promise<SiteFile> {
  return {
    path: paths.pagefind + path,
    content: path.endsWith('.js') ? await minified(content) : content,
  };
}

function idsOf(stories: readonly ShelfStory[], files: readonly IndexFile[]): string[] {
  const ids = idsByUrl(files);
  return stories.map(({ slug }) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`Pagefind has no record of ${slug}.`);
    return id;
  });
}

function shelfFiles(stories: readonly ShelfStory[]): SiteFile[] {
  const { room } = shelfPlan(stories);
  return Array.from({ length: Math.ceil(stories.length / room) }, (_, number) => {
    const shelf: Shelf = stories.slice(number * room, (number + 1) * room);
    return { path: paths.searchShelf(number), content: JSON.stringify(shelf) };
  });
}
