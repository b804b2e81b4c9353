import { pointDays } from '@/lib/calendar/point-days';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dueFrom } from '@/lib/site/coming/due-from';
import { isAhead } from '@/lib/site/coming/is-ahead';
import type { ToldDate } from '@/lib/site/coming/told-dates';

/** Days that a span covers at most to be told as one in which something is due: half a year. */
const maxSpanDays = 184;

/** What is to come within a span that has begun and is not over ("in the autumn"), the first to end first. */
export function underWay(dates: readonly ToldDate[], day: IsoDay): ToldDate[] {
  const now = pointDays(day).first;
  return dates
    .filter(
      (dated) =>
        dueFrom(dated) <= now &&
        dated.days.last > now &&
        dated.days.last - dated.days.first < maxSpanDays &&
        dated.date.to !== null &&
        isAhead(dated),
    )
    .toSorted((a, b) => a.days.last - b.days.last);
}
