import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { DateMention } from '@/lib/story/story';
import { intervalWords } from '@/lib/wording/dates/calendar-point';

/** From the first to the last of some dates, in short: "Apr – 10 Jul 2026"; null without dates. */
export function spanWords(
  dates: readonly Pick<DateMention, 'from' | 'to'>[],
  language: InterfaceLanguage,
): string | null {
  const starts = dates.flatMap(({ from, to }) => from ?? to ?? []);
  const ends = dates.flatMap(({ from, to }) => to ?? from ?? []);
  const [first] = starts.toSorted();
  const last = ends.toSorted().at(-1);
  return first === undefined || last === undefined
    ? null
    : intervalWords(first, last, language, true);
}
