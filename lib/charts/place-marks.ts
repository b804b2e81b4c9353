import type { DayNumber } from '@/lib/calendar/day-number';
import type { DateDays } from '@/lib/site/timeline/date-days';
import type { DateMention } from '@/lib/story/story';

/** How sure a date is, as a shape: a filled dot is a day, a ring about a day, a capsule a span. */
export type MarkerShape = 'day' | 'about' | 'span';

/** The end at which a text leaves a date open: it fades out there. */
export type OpenEnd = 'start' | 'end' | null;

/** A date drawn to scale; `x` and `width` are parts of the picture's width, 0 to 1. */
export interface ScaleMark {
  shape: MarkerShape;
  /** Still to come. */
  due: boolean;
  x: number;
  width: number;
  open: OpenEnd;
  /** The row it stands in, 0 at the top: dates that overlap stand under each other. */
  lane: number;
}

/** A date that is to be drawn. */
export interface MarkToPlace {
  date: DateMention;
  days: DateDays;
  due: boolean;
}

export const openEnd = ({ from, to }: Pick<DateMention, 'from' | 'to'>): OpenEnd =>
  from === null ? 'start' : to === null ? 'end' : null;

export function markerShape({
  from,
  to,
  approximate,
}: Pick<DateMention, 'from' | 'to' | 'approximate'>): MarkerShape {
  if (from !== to || from === null || from.length < 10) return 'span';
  return approximate ? 'about' : 'day';
}

/**
 * Places dates between the days `start` and `end`, which is the day after the last; what reaches
 * beyond is cut there.
 * @param gap white space between two marks in one lane, as a part of the width.
 */
export function placeMarks(
  dates: readonly MarkToPlace[],
  start: DayNumber,
  end: DayNumber,
  gap: number,
): { marks: ScaleMark[]; lanes: number } {
  const laneEnds: number[] = [];
  const marks = dates.map(({ date, days, due }): ScaleMark => {
    const x = (Math.max(days.first, start) - start) / (end - start);
    const width = (Math.min(days.last + 1, end) - start) / (end - start) - x;
    const free = laneEnds.findIndex((reached) => reached + gap <= x);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = x + width;
    return { shape: markerShape(date), due, open: openEnd(date), x, width, lane };
  });
  return { marks, lanes: laneEnds.length };
}
