import { type DayNumber, ymd } from '@/lib/dates/calendar/day-number';
import type { ShiftExpression } from '@/lib/dates/expression';
import type { Context } from '@/lib/dates/resolve/context';
import {
  addMonths,
  dayInterval,
  type Interval,
  monthInterval,
  type Placed,
  yearInterval,
} from '@/lib/dates/resolve/interval';
import { lastMention, quarterInterval } from '@/lib/dates/resolve/resolve-unit';
import { impliedParts, unitPrecision } from '@/lib/dates/resolve/unit-precision';

/** "three days ago", "six months ago", "a year earlier", "two days later". */
export function resolveShift(expression: ShiftExpression, context: Context): Placed {
  const { amount, unit, from } = expression;
  const anchor = from === 'mention' ? lastMention(unit, context) : context.now;
  const compared = amount !== null && unit === 'year' ? sameSpanOfYear(amount, context) : null;
  const interval =
    amount === null || !anchor ? null : (compared ?? shifted(anchor.day, amount, expression));
  const precision =
    interval?.precision ??
    (unit === 'decade' ? 'year' : unit === 'week' ? 'day' : unitPrecision(unit));
  return {
    interval,
    precision,
    value: interval?.value ?? (from === 'publication' && amount === null ? 'PAST_REF' : 'XXXX'),
    implied: impliedParts(precision, anchor?.source ?? 'publication day'),
    approximate:
      unit !== 'day' &&
      !['hour', 'minute', 'second'].includes(unit) &&
      from === 'publication' &&
      !compared,
  };
}

/** "up 3% from a year earlier" after "the third quarter" is the same quarter of that year. */
function sameSpanOfYear(years: number, { mentions }: Context): Interval | null {
  const interval = mentions.findLast(({ compares }) => !compares)?.interval;
  if (!interval || Math.abs(years) !== 1) return null;
  const { year, month } = ymd(interval.start);
  if (interval.precision === 'quarter') return quarterInterval(year + years, (month + 2) / 3);
  if (interval.precision === 'month') return monthInterval(year + years, month);
  return null;
}

function shifted(day: DayNumber, amount: number, { unit }: ShiftExpression): Interval {
  const { year, month } = ymd(day);
  switch (unit) {
    case 'century':
      return yearInterval(year + Math.round(100 * amount));
    case 'decade':
      return yearInterval(year + Math.round(10 * amount));
    case 'year': {
      if (amount % 1 === 0) return yearInterval(year + amount);
      const target = addMonths(year, month, Math.round(12 * amount));
      return monthInterval(target.year, target.month);
    }
    case 'quarter':
    case 'month': {
      const target = addMonths(year, month, Math.round(amount * (unit === 'month' ? 1 : 3)));
      return monthInterval(target.year, target.month);
    }
    case 'week':
    case 'weekend':
    case 'fortnight': {
      const target = day + Math.round(7 * amount * (unit === 'fortnight' ? 2 : 1));
      return dayInterval(target);
    }
    case 'hour':
    case 'minute':
    case 'second':
      return { ...dayInterval(day), precision: 'time' };
    default:
      return dayInterval(day + Math.round(amount));
  }
}
