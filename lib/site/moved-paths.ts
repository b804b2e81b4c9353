import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { slugSchema } from '@/lib/story/slug';

/** A former or second address and the one that it leads to, as paths below the base. */
export interface Moved {
  from: string;
  to: string;
}

/** All addresses that lead on: former ones of stories, and short names of speakers; sorted. */
export function movedPaths({
  entryBySlug,
  speakerBySlug,
}: Pick<Site, 'entryBySlug' | 'speakerBySlug'>): Moved[] {
  const stories = [...entryBySlug].map(([slug, { story }]) => ({
    from: paths.story(slugSchema.parse(slug)),
    to: paths.story(story.slug),
  }));
  const speakers = [...speakerBySlug].map(([slug, speaker]) => ({
    from: paths.speaker(slugSchema.parse(slug)),
    to: paths.speaker(speaker.slug),
  }));
  return [...stories, ...speakers]
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
