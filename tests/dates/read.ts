import { readDates } from '@/lib/dates/read-dates';
import { isoDaySchema } from '@/lib/calendar/iso-day';

/** The date readings of a text, published on a day or at an unknown time. */
export function read(text: string, published: string | null = null) {
  return readDates(text, { published: published === null ? null : isoDaySchema.parse(published) });
}

/** Each date in short: its words and its interval, an open end as `…`. */
export function intervals(text: string, published: string | null = null): string[] {
  return read(text, published)
    .filter(({ timex }) => timex.type !== 'DURATION' && timex.type !== 'SET')
    .map(({ quote, from, to }) => {
      const span = from === to && from !== null ? from : `${from ?? '…'} – ${to ?? '…'}`;
      return `${quote.text}: ${span}`;
    });
}
