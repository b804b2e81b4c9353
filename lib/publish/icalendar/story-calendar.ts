import { calendarEvents } from '@/lib/site/timeline/calendar-event';
import { writeCalendar } from '@/lib/publish/icalendar/write-calendar';
import type { SiteFrame } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';

/** The calendar of one story in the order of its timeline; null for a story without an event. */
export function storyCalendar(site: SiteFrame, story: StoryCore): string | null {
  const events = calendarEvents(story);
  return events.length === 0 ? null : writeCalendar(site, site.name, events);
}
