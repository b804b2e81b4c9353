import { readFileSync } from 'node:fs';
import { llms } from '@/lib/publish/llms/llms';
import { manifest } from '@/lib/publish/web-app/manifest';
import { robots } from '@/lib/publish/web-app/robots';
import { sitemap } from '@/lib/publish/sitemap/sitemap';
import { storyJson } from '@/lib/publish/story-data/story-json';
import { storyMarkdown } from '@/lib/publish/story-data/story-markdown';
import { storySchemaFile } from '@/lib/publish/story-data/story-schema';
import { siteIcons } from '@/lib/publish/web-app/site-icons';
import { cardMaker, storyCards } from '@/lib/publish/cards/story-cards';
import { searchInSmallChunks } from '@/lib/commands/search-in-small-chunks';
import type { FileTree } from '@/lib/build/file-tree';
import type { SiteFile } from '@/lib/site/site-file';
import { comingCalendar } from '@/lib/publish/icalendar/coming-calendar';
import { feedList } from '@/lib/publish/follow/feed-list';
import { feedStyle } from '@/lib/publish/follow/feed-style';
import { siteCalendar } from '@/lib/publish/icalendar/site-calendar';
import { feeds } from '@/lib/publish/feeds/feeds';
import type { Site } from '@/lib/site/site';

/** Makes files of the finished site that are no pages. */
type Producer = (site: Site) => SiteFile[] | Promise<SiteFile[]>;

/** Where cards are kept; hosts keep this folder of Next's from one build to the next. */
const cardFolder = '.next/cache/cards';

/** All that stands beside the pages. */
const producers: readonly Producer[] = [
  feeds,
  feedStyle,
  feedList,
  siteCalendar,
  comingCalendar,
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
