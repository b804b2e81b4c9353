import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { CalendarEvent } from '@/lib/site/timeline/calendar-event';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';

/** The date in words with its notes, then who published the story that tells of it. */
export function eventDescription(
  { date, story }: CalendarEvent,
  language: InterfaceLanguage,
): string {
  return [
    [dateWords(date, language), ...dateNotes(date, story.published, language)]
      .filter((part) => part !== null)
      .join(', '),
    story.source?.publisher,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
