import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { dayParts } from '@/lib/wording/dates/day-parts';

/**
 * The time of day of a TIMEX3 value: "6:12 a.m." of "2026-07-07T06:12", "morning" of "…TMO".
 * @returns null where it has none.
 */
export function clockWords(value: string, language: InterfaceLanguage): string | null {
  const [, part, hour, minute] = /T(?:([A-Z]{2})|(\d\d)(?::(\d\d))?)/.exec(value) ?? [];
  const { clock, dayParts: names } = wordsOf(language).dates;
  if (part !== undefined) {
    const known = dayParts.find((one) => one === part);
    return known === undefined ? null : names[known];
  }
  if (hour === undefined) return null;
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (m === 0 && h === 12) return clock.noon;
  if (m === 0 && h % 24 === 0) return clock.midnight;
  const minutes = String(m).padStart(2, '0');
  const twelve = h % 12 === 0 ? 12 : h % 12;
  const time = clock.twelve ? twelve + (m === 0 ? '' : `:${minutes}`) : `${h}:${minutes}`;
  return fill(h < 12 ? clock.morning : clock.afternoon, { time });
}
