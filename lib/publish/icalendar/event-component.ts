import ICAL from 'ical.js';
import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { calendarText } from '@/lib/publish/icalendar/calendar-text';
import { eventDescription } from '@/lib/publish/icalendar/event-description';
import { instant, unknownInstant } from '@/lib/calendar/instant';
import { jsDate } from '@/lib/calendar/js-date';
import { absolute, paths } from '@/lib/site/addresses';
import { lastChange } from '@/lib/site/last-change';
import type { SiteFrame } from '@/lib/site/site';

/** An event as a VEVENT of whole days (RFC 5545, 3.6.1) that leaves its days free. */
export function eventComponent(site: SiteFrame, event: CalendarEvent): ICAL.Component {
  const { story, date, clause, first, last } = event;
  const changed = lastChange(story);
  const page = absolute(site, paths.story(story.slug));
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time) =>
    component.addPropertyWithValue(name, value);
  add('uid', `${date.anchor}.${story.id}@${namer(site)}`);
  add('dtstamp', utc(changed === null ? unknownInstant : instant(changed)));
  add('dtstart', wholeDay(first));
  // The end of whole days is the day after the last one.
  add('dtend', wholeDay(last + 1));
  add('summary', calendarText(clause.text));
  add('description', calendarText(eventDescription(event, site.language)));
  if (page !== null) add('url', `${page}#${date.anchor}`);
  add('status', date.approximate ? 'TENTATIVE' : 'CONFIRMED');
  add('transp', 'TRANSPARENT');
  return component;
}

const wholeDay = (day: DayNumber) => ICAL.Time.fromData({ ...ymd(day), isDate: true });

const utc = (moment: string) => ICAL.Time.fromJSDate(jsDate(moment), true);

/** The host that gives out the site's ids; it stays when the site moves. */
const namer = ({ authority }: SiteFrame) => authority?.split(',')[0] ?? 'dateline';
