import type { Site } from '@/lib/site/site';
import { type StoryLink, storyLink } from '@/lib/site/story-link';

/** The stories published next to one; null where there is none. */
export interface Neighbours {
  earlier: StoryLink | null;
  later: StoryLink | null;
}

/**
 * The stories next to the one at a place of the site's list. A story that does not say when it was
 * published has no neighbours: nobody knows them.
 */
export function neighbours({ entries }: Pick<Site, 'entries'>, at: number): Neighbours {
  const published = (index: number) => {
    const other = entries[at]?.story.published ? entries[index]?.story : undefined;
    return other?.published ? storyLink(other) : null;
  };
  return { earlier: published(at + 1), later: published(at - 1) };
}
