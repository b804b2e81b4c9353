import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Moment } from '@/lib/calendar/moment';
import type { StoryCore } from '@/lib/story/story-core';

/** When a published text was changed: as it says, else its newest correction; null if never. */
export function lastEdit({ updated, corrections }: StoryCore): Moment | IsoDay | null {
  return (
    updated ??
    corrections
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ??
    null
  );
}

/**
 * Since when a story has stood as it stands: its last edit, else its publication, else the day it
 * was copied; null when nothing of that is known. Never the clock.
 */
export function lastChange(story: StoryCore): Moment | IsoDay | null {
  return lastEdit(story) ?? story.published ?? story.source?.copied ?? null;
}
