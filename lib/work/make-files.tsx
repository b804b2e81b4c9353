import { renderToStaticMarkup } from 'react-dom/server';
import { Document } from '@/components/document/document';
import { PageView } from '@/components/pages/page-view';
import { checkPageRows } from '@/lib/build/rows/check-page-rows';
import type { KeptText } from '@/lib/build/kept/kept-readings';
import type { Task } from '@/lib/build/outputs/task';
import type { Shell } from '@/lib/build/shell/shell';
import type { Page } from '@/lib/pages/page';
import { drawCard } from '@/lib/publish/cards/draw-card';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { feedFiles } from '@/lib/publish/feeds/feeds';
import { siteIcons } from '@/lib/publish/web-app/site-icons';
import { searchFilesOf } from '@/lib/search/index/search-files';
import { shardStory } from '@/lib/search/shards/shard-story';
import { paths } from '@/lib/site/addresses';
import type { SiteFrame } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';

/** What all tasks of a build have in common. */
export interface Setting {
  frame: SiteFrame;
  shell: Shell;
  /** All that was read of the story at a slug. */
  read: (slug: string) => KeptText;
}

/** Makes the files of a task: the same of the same task, setting and texts. */
export async function makeFiles(task: Task, setting: Setting): Promise<SiteFile[]> {
  const { frame, read } = setting;
  switch (task.kind) {
    case 'page':
      return [makePage(task.page, setting)];
    case 'story-data': {
      const { story, fileText } = read(task.slug);
      return [
        ...(task.json
          ? [{ path: paths.storyJson(task.slug), content: JSON.stringify(story) }]
          : []),
        ...(task.markdown ? [{ path: paths.storyMarkdown(task.slug), content: fileText }] : []),
      ];
    }
    case 'card': {
      const drawn = await drawCard(task.content, typefaces());
      return [{ path: paths.storyCard(task.slug), content: drawn }];
    }
    case 'feeds': {
      const { url, authority, name } = frame;
      if (url === null || authority === null) return [];
      const items = task.items.map(({ slug, entry }) => ({ ...entry, html: read(slug).html.feed }));
      return feedFiles({ url, authority, name }, task.list, items);
    }
    case 'icons':
      return siteIcons(task.svg);
    case 'search': {
      const speakerByName = new Map(task.speakers.map(([told, name]) => [told, { name }]));
      return searchFilesOf(
        task.stories.map(({ slug }) => shardStory({ speakerByName }, read(slug).story)),
        task.stories.map(({ facets }) => facets),
        task,
      );
    }
  }
}

function makePage(page: Page, { frame, shell, read }: Setting): SiteFile {
  const { path, area, head, view } = page;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = renderToStaticMarkup(
    <Document frame={frame} head={head} sheets={shell.sheets[area]}>
      <PageView frame={frame} page={page} read={read} />
    </Document>,
  );
  const story = view.kind === 'story' || view.kind === 'cite' ? read(view.slug).story : null;
  checkPageRows(file, html, view, story);
  const modules = Object.entries(shell.modules)
    .filter(([name]) => html.includes(` data-${name}="`))
    .map(([, address]) => `<script type="module" src="${address}"></script>`);
  return {
    path: file,
    content: `<!doctype html>${html.replace('</head>', () => `${modules.join('')}</head>`)}`,
  };
}

let faces: ReturnType<typeof readTypefaces> | null = null;

/** The fonts of the cards, read once a worker. */
const typefaces = () => (faces ??= readTypefaces());
