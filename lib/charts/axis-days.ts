import { type DayNumber, dayNumber, ymd } from '@/lib/calendar/day-number';

/** How far the ticks of an axis lie apart. */
export interface TickStep {
  unit: 'day' | 'month';
  size: number;
}

/** From fine to coarse; the last reaches over twelve thousand years. */
export const tickSteps: readonly TickStep[] = [
  { unit: 'day', size: 1 },
  { unit: 'day', size: 2 },
  { unit: 'day', size: 7 },
  { unit: 'day', size: 14 },
  { unit: 'month', size: 1 },
  { unit: 'month', size: 2 },
  { unit: 'month', size: 3 },
  { unit: 'month', size: 6 },
  { unit: 'month', size: 12 },
  { unit: 'month', size: 24 },
  { unit: 'month', size: 60 },
  { unit: 'month', size: 120 },
  { unit: 'month', size: 600 },
  { unit: 'month', size: 1200 },
  { unit: 'month', size: 12000 },
  { unit: 'month', size: 24000 },
];

const monthOf = (day: DayNumber) => {
  const { year, month } = ymd(day);
  return year * 12 + month - 1;
};

const firstOfMonth = (month: number) =>
  dayNumber({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });

/** How many steps it takes to cover the days `from` up to, not including, `to`. */
export function stepCount({ unit, size }: TickStep, from: DayNumber, to: DayNumber): number {
  if (unit === 'day') return Math.ceil((to - from) / size);
  return Math.floor(monthOf(to - 1) / size) - Math.floor(monthOf(from) / size) + 1;
}

/** The day on which the axis stands after `count` steps; months are counted from round years. */
export function dayAfter({ unit, size }: TickStep, from: DayNumber, count: number): DayNumber {
  if (unit === 'day') return from + count * size;
  return firstOfMonth((Math.floor(monthOf(from) / size) + count) * size);
}
