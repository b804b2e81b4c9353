import { pointDays } from '@/lib/wording/dates/point-days';
import { scaleAxis, type Tick } from '@/lib/site/scale/scale-axis';
import type { DateMention } from '@/lib/story/story';

/** How sure a date is, as a shape: a filled dot is a day, a ring about a day, a capsule a span. */
export type MarkerShape = 'day' | 'about' | 'span';

/** A date drawn to scale; `x` and `width` are parts of the picture's width, 0 to 1. */
export interface ScaleMark {
  anchor: string;
  shape: MarkerShape;
  /** Not yet due, as the text has it. */
  due: boolean;
  x: number;
  width: number;
  /** The row it stands in, 0 at the top: dates that overlap stand under each other. */
  lane: number;
}

export interface ScalePicture {
  ticks: Tick[];
  marks: ScaleMark[];
  lanes: number;
}

/** White space between two marks in one lane, as a part of the width. */
const gap = 0.035;

export function markerShape({
  from,
  to,
  approximate,
}: Pick<DateMention, 'from' | 'to' | 'approximate'>): MarkerShape {
  if (from !== to || from === null || from.length < 10) return 'span';
  return approximate ? 'about' : 'day';
}

/** Draws dates on one scale; null where there are fewer than two to compare. */
export function scalePicture(dates: readonly DateMention[]): ScalePicture | null {
  const spans = dates.flatMap((date) => {
    const [from, to] = [date.from ?? date.to, date.to ?? date.from];
    if (from === null || to === null) return [];
    return [{ date, first: pointDays(from).first, after: pointDays(to).last + 1 }];
  });
  if (spans.length < 2) return null;
  const { start, end, ticks } = scaleAxis(
    Math.min(...spans.map(({ first }) => first)),
    Math.max(...spans.map(({ after }) => after)),
  );
  const laneEnds: number[] = [];
  const marks = spans.map(({ date, first, after }): ScaleMark => {
    const x = (first - start) / (end - start);
    const width = (after - first) / (end - start);
    const free = laneEnds.findIndex((reached) => reached + gap <= x);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = x + width;
    const { anchor, kind } = date;
    return { anchor, shape: markerShape(date), due: kind === 'expected', x, width, lane };
  });
  return { ticks, marks, lanes: laneEnds.length };
}
