import { readDates } from '@/lib/dates/read-dates';
import type { DateReading } from '@/lib/story/date-reading';
import { isoDaySchema } from '@/lib/calendar/iso-day';

/** The date readings of a text, published on a day or at an unknown time. */
export function read(text: string, published: string | null = null) {
  return readDates(text, { published: published === null ? null : isoDaySchema.parse(published) });
}

/** Each date in short: its words and its interval, an open end as `…`. */
export function intervals(text: string, published: string | null = null): string[] {
  return read(text, published)
    .filter(({ timex }) => timex.type !== 'DURATION' && timex.type !== 'SET')
    .map(interval);
}

/** A reading as examples tell it: its interval, or the value of a length, a set or a mere pointer. */
export function told(reading: DateReading): string {
  const { quote, timex } = reading;
  const unplaced =
    timex.type === 'DURATION' || timex.type === 'SET' || timex.value.endsWith('_REF');
  return unplaced ? `${quote.text}: ${timex.value}` : interval(reading);
}

function interval({ quote, from, to }: DateReading): string {
  const span = from === to && from !== null ? from : `${from ?? '…'} – ${to ?? '…'}`;
  return `${quote.text}: ${span}`;
}
