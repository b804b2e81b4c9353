import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { SiteFile } from '@/lib/site/site-file';
import { calendarEvents } from '@/lib/site/timeline/calendar-event';
import { writeCalendar } from '@/lib/publish/icalendar/write-calendar';
import { paths } from '@/lib/site/addresses';
import { isAhead } from '@/lib/site/coming/is-ahead';
import type { Site } from '@/lib/site/site';

/** How many events the calendar holds at most. */
const maxEvents = 500;

/**
 * What lay ahead when it was told, the newest told first. It does not depend on the day of the
 * build: what has passed stays where a reader's calendar has it.
 */
export function comingCalendar(site: Site): SiteFile[] {
  const events = comingEvents(site).slice(0, maxEvents);
  if (events.length === 0) return [];
  const content = writeCalendar(
    site,
    fill(wordsOf(site.language).lists.coming.feed, { site: site.name }),
    events,
  );
  return [{ path: paths.comingCalendar, content }];
}

/** The events that a calendar can hold of all that lay ahead. */
export function comingEvents({ entries }: Pick<Site, 'entries'>) {
  return entries
    .flatMap(({ story }) => calendarEvents(story))
    .filter((event) => isAhead({ ...event, days: event }));
}
