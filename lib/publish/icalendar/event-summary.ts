import type { EventDays } from '@/lib/publish/icalendar/event-days';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { dateWords } from '@/lib/wording/dates/date-words';

/** The story, for the end of a long span which one it is, then the clause that carries the date. */
export function eventSummary(
  { story, date, clause }: CalendarEvent,
  end: EventDays['end'],
): string {
  const words = dateWords(date) ?? date.quote.text;
  const part = end === null ? [] : [`${words} ${end}`];
  return [story.headline.text, ...part, clause.text].join(': ');
}
