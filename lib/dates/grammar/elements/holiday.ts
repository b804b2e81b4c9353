import { type Holiday, holidays } from '@/lib/dates/lexicon/calendar/holidays';
import type { Match } from '@/lib/dates/grammar/element';
import type { DateToken } from '@/lib/dates/tokens/token';

/** The feasts by their first word, the longest names first. */
const byStart = new Map<string, (readonly [words: readonly string[], holiday: Holiday])[]>();
for (const [name, holiday] of holidays) {
  const words = name.split(' ');
  const start = words[0] ?? '';
  byStart.set(start, [...(byStart.get(start) ?? []), [words, holiday] as const]);
}
for (const names of byStart.values()) names.sort(([a], [b]) => b.length - a.length);

export const holidayStarts: readonly string[] = [...byStart.keys()];

/** A feast by its name, in capitals: "Christmas Eve", "Thanksgiving". */
export function readHoliday(tokens: readonly DateToken[], at: number): Match<Holiday> | null {
  const head = tokens[at];
  if (!head || head.text === head.word) return null;
  for (const [words, holiday] of byStart.get(head.word) ?? []) {
    const found = words.every((word, i) => tokens[at + i]?.word === word);
    if (found) return { value: holiday, next: at + words.length };
  }
  return null;
}
