import type { Entry, Site } from '@/lib/site/site';

/** Stories by every slug that they answer to, former ones included. */
export function entriesBySlug(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.story.slug, ...entry.story.aliases].map((slug) => [slug, entry] as const),
    ),
  );
}

/** The story at a slug; `moved` when it is a former one. Undefined for a slug that no story has. */
export function findStory(
  { entryBySlug }: Pick<Site, 'entryBySlug'>,
  slug: string,
): { entry: Entry; moved: boolean } | undefined {
  const entry = entryBySlug.get(slug);
  return entry && { entry, moved: entry.story.slug !== slug };
}
