import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import type { StoryCore } from '@/lib/story/story-core';

/**
 * Days of a story that lie after the day of the build, one sentence each: such a story heads every
 * list and feed until that day. The day after the build's is another zone's today.
 */
export function futureDays(story: StoryCore, day: IsoDay): string[] {
  const { published, updated, corrections, slug } = story;
  const told = [
    { name: 'published', on: published && dayOf(published) },
    { name: 'updated', on: updated && dayOf(updated) },
    ...corrections.map(({ on }, i) => ({ name: `corrections.${i}.on`, on })),
  ];
  return told.flatMap(({ name, on }) =>
    on && on > day
      ? [`${slug}: ${name}: "${on}" is after the day of the build, ${day}; check it.`]
      : [],
  );
}
