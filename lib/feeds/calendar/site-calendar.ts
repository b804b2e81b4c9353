import type { SiteFile } from '@/lib/export/site-file';
import { calendarEvents } from '@/lib/feeds/calendar/calendar-event';
import { writeCalendar } from '@/lib/feeds/calendar/write-calendar';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** How many events the calendar holds at most. */
const most = 500;

/**
 * The calendar of all stories, the newest event first. None for a site without an event: a calendar
 * must hold something (RFC 5545, 3.6).
 */
export function siteCalendar(site: Site): SiteFile[] {
  const events = site.entries
    .flatMap(({ story }) => calendarEvents(story))
    .toSorted((a, b) => b.first - a.first)
    .slice(0, most);
  if (events.length === 0) return [];
  return [{ path: paths.calendar, content: writeCalendar(site, site.name, events) }];
}
