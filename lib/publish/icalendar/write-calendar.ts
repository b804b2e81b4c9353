import ICAL from 'ical.js';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { calendarText } from '@/lib/publish/icalendar/calendar-text';
import { eventComponent } from '@/lib/publish/icalendar/event-component';
import { eventDays } from '@/lib/publish/icalendar/event-days';
import type { SiteFrame } from '@/lib/site/site';

/** Lines hold 75 bytes at most (RFC 5545, 3.1), of which one is the space that continues a line. */
const lineBytes = 74;

/** Events as an iCalendar file (RFC 5545) with `\r\n` line ends. */
export function writeCalendar(
  site: SiteFrame,
  name: string,
  events: readonly CalendarEvent[],
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Dateline//Dateline//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const calendarName = new ICAL.Property('x-wr-calname', calendar);
  calendarName.resetType('text');
  calendarName.setValue(calendarText(name));
  calendar.addProperty(calendarName);
  for (const event of events) {
    for (const days of eventDays(event)) {
      calendar.addSubcomponent(eventComponent(site, event, days));
    }
  }
  ICAL.foldLength = lineBytes;
  return `${calendar.toString()}\r\n`;
}
