import { ymd } from '@/lib/calendar/day-number';
import { type AnchoredDate, monthInterval } from '@/lib/dates/model/interval';
import type { Precision } from '@/lib/story/date-reading';

/** The months that end with that of a placed day; three or six that are one of a year are called so. */
export function applyMonths(placed: AnchoredDate, months: number): AnchoredDate {
  const { interval } = placed;
  if (!interval) return { ...placed, precision: 'range' };
  const { year, month } = ymd(interval.end);
  const precision = precisionOf(months, month);
  const span = monthInterval(year, month - months + 1, months);
  return { ...placed, precision, interval: { ...span, precision } };
}

function precisionOf(months: number, last: number): Precision {
  if (months === 3 && last % 3 === 0) return 'quarter';
  if (months === 6 && last % 6 === 0) return 'half';
  return months === 12 && last === 12 ? 'year' : 'range';
}
