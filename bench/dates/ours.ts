import { readDates } from '@/lib/dates/read-dates';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import type { FindDates } from '@/bench/dates/found-date';

export const ours: FindDates = (text, published) => {
  const day = isoDaySchema.nullable().safeParse(published).data ?? null;
  return readDates(text, { published: day }).map(({ quote, timex, ...date }) => ({
    ...date,
    start: quote.start,
    end: quote.end,
    value: timex.value,
    isLength: timex.type === 'DURATION' || timex.type === 'SET',
  }));
};
