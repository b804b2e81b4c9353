import { pointDays } from '@/lib/calendar/point-days';
import { dayOf } from '@/lib/calendar/moment';
import { dueFrom } from '@/lib/site/coming/due-from';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';

/** Whether a date was still to come when its story was published; where no day is known, as the text says. */
export function isAhead({
  story,
  date,
  days,
}: {
  story: Pick<PlacedDate['story'], 'published'>;
} & Pick<PlacedDate, 'date' | 'days'>): boolean {
  if (story.published === null) return date.kind === 'expected' || date.kind === 'takes effect';
  return dueFrom({ date, days }) > pointDays(dayOf(story.published)).first;
}
