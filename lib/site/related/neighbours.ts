import type { Site } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** The stories published next to one, as far as there are any. */
export interface Neighbours {
  earlier: Story | undefined;
  later: Story | undefined;
}

/** A story that does not say when it was published has no neighbours: nobody knows them. */
export function neighbours({ entries }: Pick<Site, 'entries'>, story: Story): Neighbours {
  const at = entries.findIndex((entry) => entry.story === story);
  const published = (index: number) => {
    const other = story.published === null ? undefined : entries[index]?.story;
    return other?.published ? other : undefined;
  };
  return { earlier: published(at + 1), later: published(at - 1) };
}
