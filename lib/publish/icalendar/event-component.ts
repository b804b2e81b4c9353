import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import { instant, unknownInstant } from '@/lib/calendar/instant';
import { jsDate } from '@/lib/calendar/js-date';
import { calendarText } from '@/lib/publish/icalendar/calendar-text';
import type { JCalComponent, JCalProperty } from '@/lib/publish/icalendar/j-cal';
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
): JCalComponent {
  const { story, date } = event;
  const [changed, edited] = [lastChange(story), lastEdit(story)];
  const page = absolute(site, paths.story(story.slug));
  const properties: JCalProperty[] = [];
  const add = (name: string, type: JCalProperty[2], value: string | number) =>
    properties.push([name, {}, type, value]);
  add('uid', 'text', `${date.anchor}${end === null ? '' : `.${end}`}.${story.id}@${namer(site)}`);
  add('dtstamp', 'date-time', utc(changed === null ? unknownInstant : instant(changed)));
  if (edited !== null) {
    add('sequence', 'integer', story.corrections.length + (story.updated === null ? 0 : 1));
    add('last-modified', 'date-time', utc(instant(edited)));
  }
  add('dtstart', 'date', wholeDay(first));
  // The end of whole days is the day after the last one.
  add('dtend', 'date', wholeDay(last + 1));
  add('summary', 'text', calendarText(eventSummary(event, end, site.language)));
  add('description', 'text', calendarText(eventDescription(event, site.language)));
  if (page !== null) add('url', 'uri', `${page}#${date.anchor}`);
  add('status', 'text', isTentative(event) ? 'TENTATIVE' : 'CONFIRMED');
  add('transp', 'text', 'TRANSPARENT');
  return ['vevent', properties, []];
}

/** Whether the text is not sure of the day, or only foretells it. */
const isTentative = ({ date, story }: CalendarEvent) =>
  date.approximate ||
  date.kind === 'expected' ||
  story.claims.some(({ kind, dates }) => kind === 'predicts' && dates.includes(date.anchor));

function wholeDay(number: DayNumber): string {
  const { year, month, day } = ymd(number);
  const written = [String(year).padStart(4, '0'), month, day].map((part) =>
    String(part).padStart(2, '0'),
  );
  return written.join('-');
}

const utc = (moment: string) => jsDate(moment).toISOString().replace(/\.\d+/, '');

/** The host that gives out the site's ids; it stays when the site moves. */
const namer = ({ authority }: SiteFrame) => authority?.split(',')[0] ?? 'dateline';
