import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';

/** The date in words with its notes, then the story that tells of it and who published that first. */
export function eventDescription(
  { date, story }: CalendarEvent,
  language: InterfaceLanguage,
): string {
  const { headline, source } = story;
  return [
    [dateWords(date, language), ...dateNotes(date, story.published, language)]
      .filter((part) => part !== null)
      .join(', '),
    headline.text,
    source?.publisher,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
