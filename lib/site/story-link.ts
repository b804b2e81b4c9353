import type { StoryCore } from '@/lib/story/story-core';

/** As much of a story as a link to it shows. */
export type StoryLink = Pick<StoryCore, 'id' | 'slug' | 'lang' | 'headline' | 'published'>;

export const storyLink = ({ id, slug, lang, headline, published }: StoryLink): StoryLink => ({
  id,
  slug,
  lang,
  headline,
  published,
});
