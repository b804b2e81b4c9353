import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Entry } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** What some stories are about. */
export interface Topic {
  /** As the newest of its stories writes it. */
  name: string;
  slug: Slug;
  /** Newest first. */
  entries: Entry[];
  /** The same as lists know them. */
  stories: StoryBrief[];
}

/** Fewer stories than this make no page: the topic stays a plain label. */
export const leastStories = 2;

/** As much of a topic as a link to it needs. */
export interface LinkedTopic extends Pick<Topic, 'name' | 'slug'> {
  entries: { readonly length: number };
}

export const hasPage = ({ entries }: LinkedTopic) => entries.length >= leastStories;
