import { calendarEvents } from '@/lib/publish/icalendar/calendar-event';
import { writeCalendar } from '@/lib/publish/icalendar/write-calendar';
import type { Site } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** The calendar of one story in the order of its timeline; null for a story without an event. */
export function storyCalendar(site: Site, story: Story): string | null {
  const events = calendarEvents(story);
  return events.length === 0 ? null : writeCalendar(site, site.name, events);
}
