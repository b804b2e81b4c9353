import { remembered } from '@/lib/strings/remembered';
import type { StoryCore } from '@/lib/story/story-core';

/** As much of a story as a link to it shows. */
export type StoryLink = Pick<StoryCore, 'id' | 'slug' | 'lang' | 'headline' | 'published'>;

/** One object a story, however many lists hold it. */
export const storyLink: (story: StoryLink) => StoryLink = remembered(
  ({ id, slug, lang, headline, published }) => ({ id, slug, lang, headline, published }),
);
