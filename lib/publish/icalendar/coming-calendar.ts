import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { SiteFile } from '@/lib/site/site-file';
import { type CalendarEvent, calendarEvents } from '@/lib/site/timeline/calendar-event';
import { writeCalendar } from '@/lib/publish/icalendar/write-calendar';
import { paths } from '@/lib/site/addresses';
import { isAhead } from '@/lib/site/coming/is-ahead';
import type { Site } from '@/lib/site/site';
import { remembered } from '@/lib/strings/remembered';

/** How many events the calendar holds at most. */
const maxEvents = 500;

/**
 * What lay ahead when it was told, the newest told first. It does not depend on the day of the
 * build: what has passed stays where a reader's calendar has it.
 */
export function comingCalendar(site: Site): SiteFile[] {
  const events = newestComing(site);
  if (events.length === 0) return [];
  const content = writeCalendar(
    site,
    fill(wordsOf(site.language).lists.coming.feed, { site: site.name }),
    events,
  );
  return [{ path: paths.comingCalendar, content }];
}

/** The events of that calendar: those that lay ahead and that a calendar can hold, the newest told first. */
export const newestComing: (site: Pick<Site, 'entries'>) => readonly CalendarEvent[] = remembered(
  ({ entries }) => {
    const found: CalendarEvent[] = [];
    for (const { story } of entries) {
      if (found.length >= maxEvents) break;
      found.push(...calendarEvents(story).filter((event) => isAhead({ ...event, days: event })));
    }
    return found.slice(0, maxEvents);
  },
);
