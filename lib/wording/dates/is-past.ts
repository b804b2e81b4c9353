import { type Moment, dayOf } from '@/lib/calendar/moment';
import { pointDays } from '@/lib/calendar/point-days';
import type { DateReading } from '@/lib/story/date-reading';

/** Whether a date lay wholly before the day on which its story was published, as far as that is known. */
export function isPast({ from, to }: Pick<DateReading, 'from' | 'to'>, published: Moment | null) {
  const end = to ?? from;
  return (
    published !== null && end !== null && pointDays(end).last < pointDays(dayOf(published)).first
  );
}
