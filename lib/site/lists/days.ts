import type { Entry } from '@/lib/site/site';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';

/** The stories of one publication day; `day` is null for those that do not say when. */
export interface DayOfStories {
  day: IsoDay | null;
  entries: Entry[];
}

/** Entries by publication day, in the order they come in. */
export function byDay(entries: readonly Entry[]): DayOfStories[] {
  const groups: DayOfStories[] = [];
  for (const entry of entries) {
    const { published } = entry.story;
    const day = published === null ? null : dayOf(published);
    const last = groups.at(-1);
    if (last && last.day === day) last.entries.push(entry);
    else groups.push({ day, entries: [entry] });
  }
  return groups;
}
