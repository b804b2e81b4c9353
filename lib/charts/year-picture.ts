import { dayNumber } from '@/lib/calendar/day-number';
import { placeMarks, type ScaleMark } from '@/lib/charts/place-marks';
import type { Tick } from '@/lib/charts/scale-axis';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { months } from '@/lib/calendar/months';
import { pointDays } from '@/lib/calendar/point-days';

/** A year drawn to scale, from the first of January to the last of December. */
export interface YearPicture {
  ticks: Tick[];
  marks: ScaleMark[];
  lanes: number;
  /** Where the day of the build stands, 0 to 1; null in another year. */
  built: number | null;
}

/** White space between two marks in one lane, as a part of the width of a page. */
const gap = 0.026;

/** Draws dates that begin in `year`; what begins after the day of the build is still to come. */
export function yearPicture(year: string, dates: readonly PlacedDate[], day: IsoDay): YearPicture {
  const { first: start, last } = pointDays(year);
  const end = last + 1;
  const built = pointDays(day).first;
  const ticks = months.map((name, i) => ({
    x: (dayNumber({ year: Number(year), month: i + 1, day: 1 }) - start) / (end - start),
    label: name.slice(0, 3),
  }));
  const inOrder = dates
    .map(({ date, days }) => ({ date, days, due: days.first > built }))
    .toSorted((a, b) => a.days.first - b.days.first || b.days.last - a.days.last);
  return {
    ticks,
    ...placeMarks(inOrder, start, end, gap),
    built: built >= start && built < end ? (built + 0.5 - start) / (end - start) : null,
  };
}
