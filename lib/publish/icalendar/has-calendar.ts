import { calendarEvents } from '@/lib/publish/icalendar/calendar-event';
import type { Site } from '@/lib/site/site';

/** Whether some story has an event that a calendar can hold. */
export function hasCalendar({ entries }: Pick<Site, 'entries'>): boolean {
  return entries.some(({ story }) => calendarEvents(story).length > 0);
}
