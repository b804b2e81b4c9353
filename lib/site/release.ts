import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import type { Release } from '@/lib/readings/reading';

/** The first day on which a story is shown, as seen from the day of the build. */
export function shownFrom({ publish }: Release, day: IsoDay): IsoDay {
  const from = publish === null ? day : dayOf(publish);
  return from > day ? from : day;
}

/** Whether a story is shown by a build of a day: no draft, and not to be published later. */
export const isShown = (release: Release, day: IsoDay): boolean =>
  !release.draft && shownFrom(release, day) === day;
