import type { IsoDay } from '@/lib/calendar/iso-day';
import { asHeading, dayFormat } from '@/lib/languages/format/day-format';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** "Friday" */
export const weekdayName = (day: IsoDay, language: InterfaceLanguage): string =>
  asHeading(language, dayFormat(language, day, ['weekday']));

/** "Friday 10 July 2026" */
export const dayWords = (day: IsoDay, language: InterfaceLanguage): string =>
  fill(wordsOf(language).dates.weekdayAndDay, {
    weekday: weekdayName(day, language),
    day: pointWords(day, language),
  });
