import type { Entry, Site } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** Every slug that a story answers to, former ones included. */
export function storySlugs({ entries }: Site): Slug[] {
  return entries.flatMap(({ story }) => [story.slug, ...story.aliases]);
}

/** The story at a slug; `moved` when it is a former one. Undefined for a slug that no story has. */
export function findStory(
  { entries }: Site,
  slug: string,
): { entry: Entry; moved: boolean } | undefined {
  const entry = entries.find(({ story }) =>
    [story.slug, ...story.aliases].some((known) => known === slug),
  );
  return entry && { entry, moved: entry.story.slug !== slug };
}
