import { searchInSmallChunks } from '@/lib/commands/search-in-small-chunks';
import type { FileTree } from '@/lib/export/file-tree';
import type { SiteFile } from '@/lib/export/site-file';
import type { Site } from '@/lib/site/site';

/** Makes files of the finished site that are no pages. */
type Producer = (site: Site) => SiteFile[] | Promise<SiteFile[]>;

/** All that stands beside the pages. */
const producers: readonly Producer[] = [searchInSmallChunks];

/** The files beside the pages, by their path in the finished site. */
export async function siteFiles(site: Site): Promise<FileTree> {
  const files = (await Promise.all(producers.map((produce) => produce(site)))).flat();
  return new Map(
    files.map(({ path, content }) => [
      path.replace(/^\//, ''),
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
}
