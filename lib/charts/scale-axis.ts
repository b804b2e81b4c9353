import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import { dayAfter, stepCount, type TickStep, tickSteps } from '@/lib/charts/axis-days';
import { months } from '@/lib/calendar/months';

/** A line on the axis; `x` is a part of its length, 0 to 1. */
export interface Tick {
  x: number;
  label: string;
}

/** An axis that begins and ends on a tick; `end` is the day after its last. */
export interface ScaleAxis {
  start: DayNumber;
  end: DayNumber;
  ticks: Tick[];
}

/** More labels than this do not stand side by side in a sidebar. */
const mostTicks = 6;

/** The finest axis over the days `from` up to, not including, `to` that is still easy to read. */
export function scaleAxis(from: DayNumber, to: DayNumber): ScaleAxis {
  const step = tickSteps.find((candidate) => stepCount(candidate, from, to) <= mostTicks);
  if (!step) throw new RangeError(`no axis reaches over ${to - from} days`);
  const count = stepCount(step, from, to);
  const start = dayAfter(step, from, 0);
  const end = dayAfter(step, from, count);
  const ticks = Array.from({ length: count }, (_, i) => {
    const day = dayAfter(step, from, i);
    const before = i === 0 ? null : dayAfter(step, from, i - 1);
    return { x: (day - start) / (end - start), label: tickLabel(step, day, before) };
  });
  return { start, end, ticks };
}

/** "Apr 2026", then "May": the year stands with the first tick and wherever it changes. */
function tickLabel(step: TickStep, day: DayNumber, before: DayNumber | null): string {
  const { year, month, day: dayOfMonth } = ymd(day);
  if (step.unit === 'month' && step.size % 12 === 0) return String(year);
  const name = (months[month - 1] ?? '').slice(0, 3);
  const words = step.unit === 'day' ? `${dayOfMonth} ${name}` : name;
  return before !== null && ymd(before).year === year ? words : `${words} ${year}`;
}
