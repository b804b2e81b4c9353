import { readFileSync } from 'node:fs';
import { llms } from '@/lib/data/llms/llms';
import { manifest } from '@/lib/data/manifest';
import { robots } from '@/lib/data/robots';
import { sitemap } from '@/lib/data/sitemap/sitemap';
import { storyJson } from '@/lib/data/story/story-json';
import { storyMarkdown } from '@/lib/data/story/story-markdown';
import { storySchemaFile } from '@/lib/data/story/story-schema';
import { siteIcons } from '@/lib/cards/site-icons';
import { cardMaker, storyCards } from '@/lib/cards/story-cards';
import { searchInSmallChunks } from '@/lib/commands/search-in-small-chunks';
import type { FileTree } from '@/lib/export/file-tree';
import type { SiteFile } from '@/lib/export/site-file';
import { siteCalendar } from '@/lib/feeds/calendar/site-calendar';
import { feeds } from '@/lib/feeds/feeds';
import type { Site } from '@/lib/site/site';

/** Makes files of the finished site that are no pages. */
type Producer = (site: Site) => SiteFile[] | Promise<SiteFile[]>;

/** Where cards are kept; hosts keep this folder of Next's from one build to the next. */
const cardFolder = '.next/cache/cards';

/** All that stands beside the pages. */
const producers: readonly Producer[] = [
  feeds,
  siteCalendar,
  storyJson,
  storyMarkdown,
  storySchemaFile,
  (site) => sitemap(site),
  robots,
  llms,
  manifest,
  () => siteIcons(readFileSync('app/icon.svg', 'utf8')),
  (site) => storyCards(site, cardMaker(cardFolder)),
  searchInSmallChunks,
];

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
