import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import { partTags } from '@/lib/build/part-tags';
import { checkPageRows } from '@/lib/build/rows/check-page-rows';
import { checkShardRows } from '@/lib/build/rows/check-shard-rows';
import type { KeptText } from '@/lib/build/kept/kept-readings';
import type { Task } from '@/lib/build/outputs/task';
import type { Shell } from '@/lib/build/shell';
import { policyAt } from '@/lib/hosts/table/policy';
import type { Page } from '@/lib/pages/page';
import type { SafeHtml } from '@/lib/prose/safe-html';
import { drawCard } from '@/lib/publish/cards/draw-card';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { feedFiles } from '@/lib/publish/feeds/feeds';
import { storyJson } from '@/lib/publish/story-data/story-json';
import { storyMarkdown } from '@/lib/publish/story-data/story-markdown';
import { siteIcons } from '@/lib/publish/web-app/site-icons';
import { programFiles, segmentFiles } from '@/lib/search/index/search-files';
import { shardStory } from '@/lib/search/shards/shard-story';
import { paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';
import { sameStory } from '@/lib/work/same-story';

/** What all tasks of a build have in common. */
export interface Setting {
  frame: SiteFrame;
  shell: Shell;
  /** All that was read of the story at a slug. */
  read: (slug: string) => KeptText;
  /** The HTML of a story in a feed, of which many feeds hold the same. */
  feedHtml: (slug: string) => SafeHtml;
}

/** Makes the files of a task: the same of the same task, setting and texts. */
export async function makeFiles(task: Task, setting: Setting): Promise<SiteFile[]> {
  const { frame, read } = setting;
  switch (task.kind) {
    case 'page':
      return [makePage(task.page, setting)];
    case 'story-data': {
      const { story, fileText } = sameStory(read(task.slug), task.digest);
      return [
        ...(task.json ? [storyJson(story)] : []),
        ...(task.markdown ? [storyMarkdown(task.slug, fileText)] : []),
      ];
    }
    case 'card': {
      const drawn = await drawCard(task.content, typefaces());
      return [{ path: paths.storyCard(task.slug), content: drawn }];
    }
    case 'feeds': {
      const { url, authority, name } = frame;
      if (url === null || authority === null) return [];
      const items = task.items.map(({ slug, entry }) => ({
        ...entry,
        html: setting.feedHtml(slug),
      }));
      return feedFiles({ url, authority, name }, task.list, items);
    }
    case 'icons':
      return siteIcons(task.svg);
    case 'search-program':
      return programFiles();
    case 'search': {
      const speakerByName = new Map(task.speakers.map(([told, name]) => [told, { name }]));
      return segmentFiles(
        oneByOne(task.stories, ({ slug }) => {
          const { story } = read(slug);
          return checkShardRows(
            story,
            shardStory({ speakerByName, language: frame.language }, story),
          );
        }),
        task.segment,
      );
    }
  }
}

function* oneByOne<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

function makePage(page: Page, { frame, shell, read }: Setting): SiteFile {
  const { path, area, head, view } = page;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = renderToStaticMarkup(
    <Document frame={frame} head={head}>
      <PageView frame={frame} page={page} read={read} />
    </Document>,
  );
  const shown = view.kind === 'story' || view.kind === 'cite' ? view : null;
  const story = shown && sameStory(read(shown.slug), shown.digest).story;
  checkPageRows(file, html, view, story);
  const modules = Object.entries(shell.modules)
    .filter(([name]) => html.includes(` data-${name}="`))
    .map(
      ([, address]) =>
        `<script type="module" src="${address}" integrity="${shell.integrity[address] ?? ''}"></script>`,
    );
  // Values of attributes hold no quotation mark, so that this is markup wherever it stands.
  const end = html.indexOf('</head>');
  const style = shell.styles[area];
  const made = shown ? madeOf(shown.digest) : '';
  const written = html
    .slice(0, end)
    .replace(charset, () => `${charset}${guard(path, style.hash)}${made}`);
  return {
    path: file,
    content: partTags(
      `<!doctype html>${written}<style>${style.css}</style>${modules.join('')}${html.slice(end)}`,
    ),
  };
}

const charset = '<meta charSet="utf-8"/>';

/** What the headers say of a page that a page can say itself, before anything is loaded. */
const guard = (path: string, style: string) =>
  `<meta http-equiv="content-security-policy" content="${policyAt(path, 'page', [style])}"/>` +
  '<meta name="referrer" content="no-referrer"/>';

/** What the page was made of: the digest of its `story.json`. */
const madeOf = (digest: string) => `<meta name="dateline-story" content="sha256-${digest}"/>`;

let faces: ReturnType<typeof readTypefaces> | null = null;

/** The fonts of the cards, read once a worker. */
const typefaces = () => (faces ??= readTypefaces());
