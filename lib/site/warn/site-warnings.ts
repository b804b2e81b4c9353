import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Reading } from '@/lib/readings/reading';
import { shownFrom } from '@/lib/site/release';
import { futureDays } from '@/lib/site/warn/future-days';
import { nearNames } from '@/lib/site/warn/near-names';
import { nearTopics } from '@/lib/site/warn/near-topics';
import type { SiteWarning } from '@/lib/site/warn/site-warning';

/** What an editor should look at that no article shows by itself: the build and `check` tell it. */
export function siteWarnings(
  readings: readonly Pick<Reading, 'brief' | 'release'>[],
  day: IsoDay,
): SiteWarning[] {
  const briefs = readings.map(({ brief }) => brief);
  return [
    ...readings.flatMap(({ brief, release }) => futureDays(brief, shownFrom(release, day))),
    ...nearTopics(briefs),
    ...nearNames(briefs),
  ];
}
