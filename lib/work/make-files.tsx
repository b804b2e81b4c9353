import { createHash } from 'node:crypto';
import { checkShardRows } from '@/lib/build/rows/check-shard-rows';
import type { Task } from '@/lib/build/outputs/task';
import type { SafeHtml } from '@/lib/prose/safe-html';
import type { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { feedFiles } from '@/lib/publish/feeds/feeds';
import { storyJson } from '@/lib/publish/story-data/story-json';
import { storyMarkdown } from '@/lib/publish/story-data/story-markdown';
import { shardStory } from '@/lib/search/shards/shard-story';
import type { Memory } from '@/lib/strings/memory';
import type { SiteFile } from '@/lib/site/site-file';
import { makePage, type PageSetting } from '@/lib/work/make-page';
import { sameStory } from '@/lib/work/same-story';

/** What all tasks of a build have in common. */
export interface Setting extends PageSetting {
  /** The HTML of a story in a feed, of which many feeds hold the same. */
  feedHtml: (slug: string) => SafeHtml;
  /** What an earlier build made of the stories of a segment of the search. */
  memoryOf: (segment: string) => Memory;
}

/**
 * Makes the files of a task: the same of the same task, setting and texts. What few tasks need is
 * loaded with the first of them.
 */
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
      const { drawCard } = await import('@/lib/publish/cards/draw-card');
      const drawn = await drawCard(task.content, await typefaces());
      return [{ path: task.path, content: drawn }];
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
    case 'icons': {
      const { siteIcons } = await import('@/lib/publish/web-app/site-icons');
      return siteIcons(task.svg);
    }
    case 'search-program': {
      const { programFiles } = await import('@/lib/search/index/search-files');
      return programFiles();
    }
    case 'search': {
      const { segmentFiles } = await import('@/lib/search/index/search-files');
      const { searchRecord } = await import('@/lib/search/index/pagefind-files');
      const memory = setting.memoryOf(task.segment.name);
      const names = JSON.stringify([frame.language, task.speakers]);
      const speakerByName = new Map(task.speakers.map(([told, name]) => [told, { name }]));
      return segmentFiles(
        oneByOne(task.stories, ({ slug, digest }) =>
          memory(createHash('sha256').update(digest).update(names).digest('hex'), () => {
            const { story } = sameStory(read(slug), digest);
            const shard = shardStory({ speakerByName, language: frame.language }, story);
            return searchRecord(checkShardRows(story, shard));
          }),
        ),
        task.segment,
      );
    }
  }
}

function* oneByOne<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

let faces: ReturnType<typeof readTypefaces> | null = null;

/** The fonts of the cards, read once a worker. */
async function typefaces() {
  const cards = await import('@/lib/publish/cards/drawing/typefaces');
  return (faces ??= cards.readTypefaces());
}
