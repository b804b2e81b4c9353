import type { StoryBrief } from '@/lib/readings/story-brief';

type Dated = Pick<StoryBrief, 'published' | 'slug' | 'dates'>;

/** The last day that a story's timeline reaches; "" for a story without dates. */
export function lastDate({ dates }: Pick<StoryBrief, 'dates'>): string {
  return dates.reduce((last, { from, to }) => {
    const end = to ?? from ?? '';
    return end > last ? end : last;
  }, '');
}

/** Entries by publication day, then by their story's last date, newest first, then by slug. */
export function byNewest<Entry extends { story: Dated }>(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({
      entry,
      published: entry.story.published ?? '',
      last: lastDate(entry.story),
      slug: entry.story.slug,
    }))
    .toSorted(
      (a, b) =>
        compare(b.published, a.published) || compare(b.last, a.last) || compare(a.slug, b.slug),
    )
    .map(({ entry }) => entry);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
