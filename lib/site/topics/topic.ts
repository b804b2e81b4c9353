import type { Entry } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** What some stories are about. */
export interface Topic {
  /** As the newest of its stories writes it. */
  name: string;
  slug: Slug;
  /** Newest first. */
  entries: Entry[];
}

/** Fewer stories than this make no page: the topic stays a plain label. */
export const leastStories = 2;

export const hasPage = ({ entries }: Topic) => entries.length >= leastStories;
