import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { EventDays } from '@/lib/publish/icalendar/event-days';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { dateWords } from '@/lib/wording/dates/date-words';

/** The story, for the end of a long span which one it is, then the clause that carries the date. */
export function eventSummary(
  { story, date, clause }: CalendarEvent,
  end: EventDays['end'],
  language: InterfaceLanguage,
): string {
  const span = dateWords(date, language) ?? date.quote.text;
  const part = end === null ? [] : [fill(wordsOf(language).dates[end], { span })];
  return [story.headline.text, ...part, clause.text].join(': ');
}
