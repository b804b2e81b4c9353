import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import type { Context } from '@/lib/dates/model/context';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { PlacedInterval, Interval, AnchoredDate } from '@/lib/dates/model/interval';
import { inYear } from '@/lib/dates/normalise/calendar/in-year';
import { nearest } from '@/lib/dates/normalise/calendar/nearest';
import { precisionOf, unplacedValue } from '@/lib/dates/normalise/calendar/unplaced';
import { dayOfMonth } from '@/lib/dates/normalise/calendar/day-of-month';
import { weekday } from '@/lib/dates/normalise/calendar/weekday';
import { impliedParts } from '@/lib/dates/normalise/unit-precision';

/** A date by its written parts; what they leave out comes from the context. */
export function resolveCalendar(expression: CalendarExpression, context: Context): AnchoredDate {
  const { interval, implied } = find(expression, context);
  const precision = precisionOf(expression);
  const value = interval?.value ?? unplacedValue(expression);
  return { interval, precision, value, implied, approximate: false };
}

function find(expression: CalendarExpression, context: Context): PlacedInterval {
  const { year, month, day, weekday: named } = expression;
  if (year !== undefined) return { interval: inYear(expression, year), implied: [] };
  if (month === undefined && named !== undefined) return weekday(named, expression, context);
  if (expression.from === 'mention') return fromMention(expression, context);
  if (month === undefined && day !== undefined) return dayOfMonth(day, context);
  return inImpliedYear(expression, context);
}

/** "the previous October" of "May 2025"; the mention may lie in another grain. */
function fromMention(expression: CalendarExpression, context: Context): PlacedInterval {
  const anchor = context.mentions.at(-1);
  const implied = impliedParts('year', anchor?.quote ?? 'publication day');
  if (!anchor || context.apart(anchor)) return { interval: null, implied };
  const day = anchor.interval.start;
  const { year } = ymd(day);
  const near = [year - 1, year, year + 1].flatMap((one) => inYear(expression, one) ?? []);
  if (expression.which !== 0)
    return { interval: nearest(near, day, context, expression.which), implied };
  return {
    interval: near.find(({ start, end }) => start <= day && day <= end) ?? near[1] ?? null,
    implied,
  };
}

/** The year is that of the words around, or counted from the day of writing, or the nearest that fits. */
function inImpliedYear(expression: CalendarExpression, context: Context): PlacedInterval {
  const { now, year: lent } = context;
  if (lent) {
    return { interval: inYear(expression, lent.year), implied: impliedParts('year', lent.source) };
  }
  const implied = impliedParts('year', now?.source ?? 'publication day');
  return { interval: now && byPublication(expression, now.day, context), implied };
}

function byPublication(
  expression: CalendarExpression,
  now: DayNumber,
  context: Context,
): Interval | null {
  const { year } = ymd(now);
  const { yearShift, which } = expression;
  if (yearShift !== undefined) return inYear(expression, year + yearShift);
  if (which === 0) return ongoing(expression, now) ?? inYear(expression, year);
  // A winter is named by the year in which it begins. In February 2026 the winter that goes on is
  // that of 2025, so “last winter” is that of 2024.
  const candidates = [year - 2, year - 1, year, year + 1].flatMap(
    (near) => inYear(expression, near) ?? [],
  );
  return nearest(candidates, now, context, which);
}

/** "this winter", said in February: the one that goes on began in the year before. */
function ongoing(expression: CalendarExpression, now: DayNumber): Interval | null {
  if (expression.season === undefined) return null;
  const before = inYear(expression, ymd(now).year - 1);
  return before && before.end >= now ? before : null;
}
