import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { ShownDate } from '@/lib/story/story-core';
import { dateWords } from '@/lib/wording/dates/date-words';
import { machineDate } from '@/lib/wording/dates/machine-date';

/** A date of a text in words, and as machines read it where HTML has a way to write it. */
export function DateInWords({ date, language }: { date: ShownDate; language: InterfaceLanguage }) {
  const words = dateWords(date, language) ?? date.quote.text;
  const machine = machineDate(date);
  return machine === null ? words : <time dateTime={machine}>{words}</time>;
}
