import { monday, ymd } from '@/lib/calendar/day-number';
import type { Phrase } from '@/lib/dates/model/phrase';
import {
  addMonths,
  type Interval,
  monthInterval,
  type AnchoredDate,
} from '@/lib/dates/model/interval';

/** The first or last days, weeks or months of a placed month or year. */
export function applyShare(
  placed: AnchoredDate,
  share: NonNullable<Phrase['share']>,
): AnchoredDate {
  const { interval } = placed;
  const precision =
    share.unit === 'month'
      ? share.amount === 6
        ? 'half'
        : 'part-of-year'
      : share.unit === 'weekend'
        ? 'range'
        : 'part-of-month';
  return { ...placed, precision, interval: interval && { ...cut(interval, share), precision } };
}

function cut(interval: Interval, { end, amount, unit }: NonNullable<Phrase['share']>): Interval {
  const { value } = interval;
  if (unit === 'month') {
    const edge = ymd(end === 'first' ? interval.start : interval.end);
    const first = addMonths(edge.year, edge.month, end === 'first' ? 0 : 1 - amount);
    return { ...monthInterval(first.year, first.month, amount), value };
  }
  if (unit === 'weekend') return weekend(interval, end);
  const days = amount * (unit === 'week' ? 7 : 1) - 1;
  return end === 'first'
    ? { ...interval, end: Math.min(interval.end, interval.start + days), grain: 'day' }
    : { ...interval, start: Math.max(interval.start, interval.end - days), grain: 'day' };
}

/** The first or the last weekend that lies within an interval. */
function weekend(interval: Interval, end: 'first' | 'last'): Interval {
  const saturday = end === 'first' ? monday(interval.start + 1) + 5 : monday(interval.end + 1) - 2;
  return { ...interval, start: saturday, end: saturday + 1, grain: 'day' };
}
