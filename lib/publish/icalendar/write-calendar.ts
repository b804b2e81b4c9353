import ICAL from 'ical.js';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { calendarText } from '@/lib/publish/icalendar/calendar-text';
import { eventComponent } from '@/lib/publish/icalendar/event-component';
import { eventDays } from '@/lib/publish/icalendar/event-days';
import type { JCalComponent } from '@/lib/publish/icalendar/j-cal';
import type { SiteFrame } from '@/lib/site/site';

/** Lines hold 75 bytes at most (RFC 5545, 3.1), of which one is the space that continues a line. */
const lineBytes = 74;

/** Events as an iCalendar file (RFC 5545) with `\r\n` line ends. */
export function writeCalendar(
  site: SiteFrame,
  name: string,
  events: readonly CalendarEvent[],
): string {
  const calendar: JCalComponent = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Dateline//Dateline//EN'],
      ['method', {}, 'text', 'PUBLISH'],
      ['x-wr-calname', {}, 'text', calendarText(name)],
    ],
    events.flatMap((event) => eventDays(event).map((days) => eventComponent(site, event, days))),
  ];
  ICAL.foldLength = lineBytes;
  return ICAL.stringify(calendar);
}
