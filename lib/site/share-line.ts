import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { dayOf } from '@/lib/calendar/moment';
import type { StoryCore } from '@/lib/story/story-core';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** What stands before the address when a story is shared: "Headline — 10 July 2026". */
export function shareLine({ headline, published }: StoryCore, language: InterfaceLanguage): string {
  return published === null
    ? headline.text
    : `${headline.text} — ${pointWords(dayOf(published), language)}`;
}
