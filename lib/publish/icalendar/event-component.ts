import ICAL from 'ical.js';
import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import { instant, unknownInstant } from '@/lib/calendar/instant';
import { jsDate } from '@/lib/calendar/js-date';
import { calendarText } from '@/lib/publish/icalendar/calendar-text';
import type { EventDays } from '@/lib/publish/icalendar/event-days';
import { eventDescription } from '@/lib/publish/icalendar/event-description';
import { eventSummary } from '@/lib/publish/icalendar/event-summary';
import { absolute, paths } from '@/lib/site/addresses';
import { lastChange, lastEdit } from '@/lib/site/last-change';
import type { SiteFrame } from '@/lib/site/site';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';

/**
 * An event, or one end of it, as a VEVENT of whole days (RFC 5545, 3.6.1) that leaves its days free.
 * Each edit of the story raises SEQUENCE, so that calendars take it for the newer one.
 */
export function eventComponent(
  site: SiteFrame,
  event: CalendarEvent,
  { end, first, last }: EventDays,
): ICAL.Component {
  const { story, date } = event;
  const [changed, edited] = [lastChange(story), lastEdit(story)];
  const page = absolute(site, paths.story(story.slug));
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: string | number | ICAL.Time) =>
    component.addPropertyWithValue(name, value);
  add('uid', `${date.anchor}${end === null ? '' : `.${end}`}.${story.id}@${namer(site)}`);
  add('dtstamp', utc(changed === null ? unknownInstant : instant(changed)));
  if (edited !== null) {
    add('sequence', story.corrections.length + (story.updated === null ? 0 : 1));
    add('last-modified', utc(instant(edited)));
  }
  add('dtstart', wholeDay(first));
  // The end of whole days is the day after the last one.
  add('dtend', wholeDay(last + 1));
  add('summary', calendarText(eventSummary(event, end, site.language)));
  add('description', calendarText(eventDescription(event, site.language)));
  if (page !== null) add('url', `${page}#${date.anchor}`);
  add('status', isTentative(event) ? 'TENTATIVE' : 'CONFIRMED');
  add('transp', 'TRANSPARENT');
  return component;
}

/** Whether the text is not sure of the day, or only foretells it. */
const isTentative = ({ date, story }: CalendarEvent) =>
  date.approximate ||
  date.kind === 'expected' ||
  story.claims.some(({ kind, dates }) => kind === 'predicts' && dates.includes(date.anchor));

const wholeDay = (day: DayNumber) => ICAL.Time.fromData({ ...ymd(day), isDate: true });

const utc = (moment: string) => ICAL.Time.fromJSDate(jsDate(moment), true);

/** The host that gives out the site's ids; it stays when the site moves. */
const namer = ({ authority }: SiteFrame) => authority?.split(',')[0] ?? 'dateline';
