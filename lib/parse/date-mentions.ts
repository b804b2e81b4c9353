import { readDates } from '@/lib/dates/read-dates';
import { foldSpan } from '@/lib/text/folding/folded';
import { addressWords, anchorGiver } from '@/lib/text/fingerprint';
import type { Layout } from '@/lib/parse/lay-out';
import { unfoldDate } from '@/lib/text/folding/unfold-date';
import { sentenceOf } from '@/lib/parse/sentence-of';
import type { DateReading } from '@/lib/story/date-reading';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DateMention } from '@/lib/story/story';

/** What the reader of dates finds in headline and paragraphs; the headline's years count as context. */
export function inferredDates(layout: Layout, published: IsoDay | null): DateReading[] {
  const { folded, paragraphs, headline } = layout;
  const written = { start: 0, end: paragraphs.at(-1)?.quote.end ?? headline.end };
  const { end } = foldSpan(folded, written);
  return readDates(folded.seen.slice(0, end), { published })
    .filter(isOnCalendar)
    .map((date) => unfoldDate(folded, date));
}

/** Durations, sets ("every Wednesday") and mere pointers ("now") have no place on a calendar. */
function isOnCalendar({ timex }: DateReading): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');
}

/** Ties date readings to their sentences and gives each an anchor. */
export function dateMentions(layout: Layout, readings: readonly DateReading[]): DateMention[] {
  const give = anchorGiver();
  return readings.flatMap((reading) => {
    const sentence = sentenceOf(layout.paragraphs, reading.quote);
    if (!sentence) return [];
    const anchor = give(`d-${sentence.anchor.slice(2)}-${addressWords(reading.quote.text)}`);
    return [{ ...reading, anchor, sentence: sentence.anchor }];
  });
}
