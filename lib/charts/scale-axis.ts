import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { dayFormat, type DayField } from '@/lib/languages/format/day-format';
import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import { dayAfter, stepCount, type TickStep, tickSteps } from '@/lib/charts/axis-days';

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
const maxTicks = 6;

/** What a letter of a label takes of the axis in a sidebar, and the white space after it. */
const letter = 0.0185;
const gap = 0.015;

/** The finest axis over the days `from` up to, not including, `to` that is still easy to read. */
export function scaleAxis(from: DayNumber, to: DayNumber, language: InterfaceLanguage): ScaleAxis {
  const axes = tickSteps
    .filter((step) => stepCount(step, from, to) <= maxTicks)
    .map((step) => axisOf(step, from, to, language));
  const axis = axes.find(({ ticks }) => !collide(ticks)) ?? axes.at(-1);
  if (!axis) throw new RangeError(`no axis reaches over ${to - from} days`);
  return axis;
}

const endOf = ({ x, label }: Tick) => x + label.length * letter;

/** Whether a label would run into the next one, or out of the picture. */
const collide = (ticks: readonly Tick[]) =>
  ticks.some((tick, i) => endOf(tick) + gap > (ticks[i + 1]?.x ?? 1 + 2 * gap));

function axisOf(
  step: TickStep,
  from: DayNumber,
  to: DayNumber,
  language: InterfaceLanguage,
): ScaleAxis {
  const count = stepCount(step, from, to);
  const start = dayAfter(step, from, 0);
  const end = dayAfter(step, from, count);
  const ticks = Array.from({ length: count }, (_, i) => {
    const day = dayAfter(step, from, i);
    const before = i === 0 ? null : dayAfter(step, from, i - 1);
    return { x: (day - start) / (end - start), label: tickLabel(step, day, before, language) };
  });
  return { start, end, ticks };
}

/** "Apr 2026", then "May": the year stands with the first tick and wherever it changes. */
function tickLabel(
  step: TickStep,
  day: DayNumber,
  before: DayNumber | null,
  language: InterfaceLanguage,
): string {
  const { year, month, day: dayOfMonth } = ymd(day);
  if (step.unit === 'month' && step.size % 12 === 0) return String(year);
  const written = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
  const parts: DayField[] = step.unit === 'day' ? ['day', 'month'] : ['month'];
  const repeats = before !== null && ymd(before).year === year;
  return dayFormat(language, written, repeats ? parts : [...parts, 'year'], true);
}
