import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import type { SiteWarning } from '@/lib/site/warn/site-warning';
import type { StoryNote } from '@/lib/readings/story-note';

/**
 * Days of a story that lie after the day from which it is shown: such a story heads every list and
 * feed until that day. The day after the build's is another zone's today.
 */
export function futureDays(story: StoryNote, day: IsoDay): SiteWarning[] {
  const { published, updated, corrections, slug } = story;
  const told = [
    { path: ['published'], on: published && dayOf(published) },
    { path: ['updated'], on: updated && dayOf(updated) },
    ...corrections.map(({ on }, i) => ({ path: ['corrections', i, 'on'], on })),
  ];
  return told.flatMap(({ path, on }) =>
    on && on > day
      ? [
          {
            slug,
            path,
            message: `${path.join('.')}: "${on}" is after the day of the build, ${day}; check it.`,
          },
        ]
      : [],
  );
}
