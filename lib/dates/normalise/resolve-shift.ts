import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import { exactUnits, type Unit } from '@/lib/dates/lexicon/calendar/units';
import type { Context } from '@/lib/dates/model/context';
import type { ShiftExpression } from '@/lib/dates/model/expression';
import {
  addMonths,
  dayInterval,
  type Interval,
  monthInterval,
  type AnchoredDate,
  quarterInterval,
  yearInterval,
} from '@/lib/dates/model/interval';
import { lastMention } from '@/lib/dates/normalise/resolve-unit';
import { impliedParts, unitPrecision } from '@/lib/dates/normalise/unit-precision';
import type { Precision } from '@/lib/story/date-reading';

/** "three days ago", "six months ago", "a year earlier", "two days later". */
export function resolveShift(expression: ShiftExpression, context: Context): AnchoredDate {
  const { amount, unit, from } = expression;
  const anchor =
    from === 'publication'
      ? context.now
      : lastMention(unit, context, unit === 'year' && amount === -1);
  const interval =
    amount !== null && anchor
      ? (sameSpanOfYear(expression, context) ?? shifted(anchor.day, amount, unit))
      : null;
  const precision = interval?.precision ?? shiftPrecision(unit);
  const unknown = from === 'publication' && amount === null ? 'PAST_REF' : 'XXXX';
  return {
    interval,
    precision,
    value: interval?.value ?? unknown,
    implied: impliedParts(precision, anchor?.source ?? 'publication day'),
    approximate: !exactUnits.has(unit) && (from === 'publication' || (amount ?? 0) > 0),
  };
}

/** A step of weeks leads to a day, one of decades to a year. */
function shiftPrecision(unit: Unit): Precision {
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend') return 'day';
  return unit === 'decade' || unit === 'century' ? 'year' : unitPrecision(unit);
}

/** "up 3% from a year earlier" after "the third quarter" is the same quarter of that year, and so of months. */
function sameSpanOfYear(
  { amount, unit, from }: ShiftExpression,
  { mentions }: Context,
): Interval | null {
  const told = mentions.findLast(({ compares }) => !compares)?.interval;
  if (!told || from === 'publication' || unit !== 'year' || Math.abs(amount ?? 0) !== 1)
    return null;
  const { year, month } = ymd(told.start);
  const other = year + (amount ?? 0);
  if (told.precision === 'quarter') return quarterInterval(other, (month + 2) / 3);
  if (told.precision === 'month') return monthInterval(other, month);
  const months = told.grain === 'month' && told.precision === 'range' ? monthsIn(told) : 0;
  const isPart = months > 0 && months < 12;
  return isPart ? { ...monthInterval(other, month, months), precision: 'range' } : null;
}

function monthsIn({ start, end }: Interval): number {
  const [first, last] = [ymd(start), ymd(end)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function shifted(day: DayNumber, amount: number, unit: Unit): Interval {
  const [months, days] = steps[unit] ?? [0, 0];
  if (exactUnits.has(unit) && unit !== 'day') return { ...dayInterval(day), precision: 'time' };
  if (days) return dayInterval(day + Math.round(days * amount));
  const { year, month } = ymd(day);
  if (months % 12 === 0 && amount % 1 === 0) return yearInterval(year + (months / 12) * amount);
  const target = addMonths(year, month, Math.round(months * amount));
  return monthInterval(target.year, target.month);
}

/** How many months or days one step of a unit is. */
const steps: Partial<Record<Unit, readonly [months: number, days: number]>> = {
  century: [1200, 0],
  day: [0, 1],
  decade: [120, 0],
  fortnight: [0, 14],
  half: [6, 0],
  month: [1, 0],
  night: [0, 1],
  quarter: [3, 0],
  season: [3, 0],
  week: [0, 7],
  weekend: [0, 7],
  year: [12, 0],
};
