import type { IsoDay } from '@/lib/calendar/iso-day';
import type { StoryNote } from '@/lib/readings/story-note';
import { shownFrom } from '@/lib/site/release';
import { futureDays } from '@/lib/site/warn/future-days';
import { nearTopics } from '@/lib/site/warn/near-topics';
import type { SiteWarning } from '@/lib/site/warn/site-warning';

/** What an editor should look at that no article shows by itself: the build and `check` tell it. */
export const siteWarnings = (notes: readonly StoryNote[], day: IsoDay): SiteWarning[] => [
  ...notes.flatMap((note) => futureDays(note, shownFrom(note.release, day))),
  ...nearTopics(notes),
];
