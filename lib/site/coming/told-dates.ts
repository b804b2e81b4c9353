import type { IsoDay } from '@/lib/calendar/iso-day';
import { pointDays } from '@/lib/calendar/point-days';
import { type Teller, toldBy } from '@/lib/site/coming/told-by';
import { remembered } from '@/lib/strings/remembered';
import type { Entry } from '@/lib/site/site';
import { type PlacedDate, placedDates } from '@/lib/site/timeline/placed-date';

/** A date of some story with who tells of it. */
export interface ToldDate extends PlacedDate {
  /** Null where neither a speaker nor a publisher is known. */
  teller: Teller | null;
}

/** The dates of all stories that have a place on the calendar, in the order of the stories. */
export const toldDates = (entries: readonly Entry[]): ToldDate[] => entries.flatMap(datesOf);

/** The same, of those alone that are not over on a day, which are few of all that stories tell. */
export function datesNotOver(entries: readonly Entry[], day: IsoDay): ToldDate[] {
  const now = pointDays(day).first;
  const lasts = ({ days }: PlacedDate) => days.last >= now;
  return entries.flatMap((entry) =>
    placedDates([entry]).some(lasts) ? datesOf(entry).filter(lasts) : [],
  );
}

/** Many lists ask for the dates of one story. */
const datesOf: (entry: Entry) => readonly ToldDate[] = remembered((entry) =>
  placedDates([entry]).map(({ date, clause, subject, story, days }) => ({
    date,
    clause,
    subject,
    story,
    days,
    teller: toldBy(entry.story, date),
  })),
);
