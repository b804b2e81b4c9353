import type { SiteFile } from '@/lib/site/site-file';
import { type CalendarEvent, calendarEvents } from '@/lib/site/timeline/calendar-event';
import { writeCalendar } from '@/lib/publish/icalendar/write-calendar';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { remembered } from '@/lib/strings/remembered';

/** How many events the calendar holds at most. */
const maxEvents = 500;

/**
 * The calendar of all stories, the newest event first. None for a site without an event: a calendar
 * must hold something (RFC 5545, 3.6).
 */
export function siteCalendar(site: Site): SiteFile[] {
  const events = newestEvents(site);
  if (events.length === 0) return [];
  return [{ path: paths.calendar, content: writeCalendar(site, site.name, events) }];
}

/** The events of that calendar. */
export const newestEvents: (site: Pick<Site, 'entries'>) => readonly CalendarEvent[] = remembered(
  ({ entries }) =>
    entries
      .flatMap(({ story }) => calendarEvents(story))
      .toSorted((a, b) => b.first - a.first)
      .slice(0, maxEvents),
);
