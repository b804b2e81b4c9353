import { anchorGiver, factAnchor } from '@/lib/parse/anchors';
import type { Layout } from '@/lib/parse/lay-out';
import { sentenceOf } from '@/lib/parse/sentence-of';
import type { DateReading } from '@/lib/story/date-reading';
import type { DateMention } from '@/lib/story/story';

/** Durations, sets ("every Wednesday") and mere pointers ("now") have no place on a calendar. */
export function isOnCalendar({ timex }: DateReading): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');
}

/** Ties date readings to their sentences and gives each an anchor. */
export function tieDates(layout: Layout, readings: readonly DateReading[]): DateMention[] {
  const give = anchorGiver();
  return readings.flatMap((reading) => {
    const sentence = sentenceOf(layout.paragraphs, reading.quote);
    if (!sentence) return [];
    const anchor = give(factAnchor('d', sentence, reading.quote.text));
    return [{ ...reading, anchor, sentence: sentence.anchor }];
  });
}
