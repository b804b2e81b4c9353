import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Site } from '@/lib/site/site';
import { type StoryLink, storyLink } from '@/lib/site/story-link';
import type { CorrectionKind } from '@/lib/story/correction';
import type { Slug } from '@/lib/story/slug';

/** What was done to a story after it was published. */
export interface NotedChange {
  on: IsoDay;
  kind: CorrectionKind | 'withdrawn';
  /** What was told of it; null where nothing was. */
  text: string | null;
  slug: Slug;
  /** Null for a story that was withdrawn. */
  story: StoryLink | null;
  /** Of a story that was withdrawn, where site.yaml tells it. */
  headline?: string;
}

/** Every correction of the stories, and those that were withdrawn, the newest first. */
export function correctionsOf({
  entries,
  withdrawn,
}: Pick<Site, 'entries' | 'withdrawn'>): NotedChange[] {
  const noted = entries.flatMap(({ story }) =>
    story.corrections.map(({ on, kind = 'correction', text }): NotedChange => ({
      on,
      kind,
      text,
      slug: story.slug,
      story: storyLink(story),
    })),
  );
  const gone = withdrawn.map(({ on, reason, slug, headline }): NotedChange => ({
    on,
    kind: 'withdrawn',
    text: reason ?? null,
    slug,
    story: null,
    ...(headline === undefined ? {} : { headline }),
  }));
  return [...gone, ...noted].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}
