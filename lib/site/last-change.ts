import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf, type Moment } from '@/lib/calendar/moment';
import type { StoryCore } from '@/lib/story/story-core';

/** When a published text was changed: by its `updated` or its newest correction, whichever is later; null if never. */
export function lastEdit({ updated, corrections }: StoryCore): Moment | IsoDay | null {
  const last = corrections
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (updated === null || last === undefined) return updated ?? last ?? null;
  return last > dayOf(updated) ? last : updated;
}

/**
 * Since when a story has stood as it stands: its last edit, else its publication, else the day it
 * was copied; null when nothing of that is known. Never the clock.
 */
export function lastChange(story: StoryCore): Moment | IsoDay | null {
  return lastEdit(story) ?? story.published ?? story.source?.copied ?? null;
}
