import type { Page } from '@/lib/pages/page';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import type { FeedList } from '@/lib/publish/feeds/feed-lists';
import type { FeedItem } from '@/lib/publish/feeds/item/feed-item';
import type { SearchSegment } from '@/lib/search/shards/search-segment';
import type { Slug } from '@/lib/story/slug';

/** What a worker makes files of: a value that names all that they depend on. */
export type Task =
  | { kind: 'page'; page: Page }
  | { kind: 'story-data'; slug: Slug; digest: string; json: boolean; markdown: boolean }
  | { kind: 'card'; path: string; content: CardContent }
  | {
      kind: 'feeds';
      list: Omit<FeedList, 'stories'>;
      items: { slug: Slug; digest: string; entry: Omit<FeedItem, 'html'> }[];
    }
  | { kind: 'icons'; svg: string }
  | { kind: 'search-program' }
  | {
      kind: 'search';
      segment: Pick<SearchSegment, 'name' | 'perShard'>;
      stories: { slug: Slug; digest: string }[];
      /** The names under which the whole site knows their speakers, by those that they use. */
      speakers: [string, string][];
    };

/** The slugs of the stories whose text a task reads. */
export function slugsRead(task: Task): Slug[] {
  if (task.kind === 'page') {
    const { view } = task.page;
    return view.kind === 'story' || view.kind === 'cite' ? [view.slug] : [];
  }
  if (task.kind === 'story-data') return [task.slug];
  if (task.kind === 'feeds') return task.items.map(({ slug }) => slug);
  return task.kind === 'search' ? task.stories.map(({ slug }) => slug) : [];
}
