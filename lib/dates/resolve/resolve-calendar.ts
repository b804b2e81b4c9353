import { type DayNumber, ymd } from '@/lib/dates/calendar/day-number';
import type { Context } from '@/lib/dates/model/context';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import type { Found, Interval, Placed } from '@/lib/dates/model/interval';
import { inYear } from '@/lib/dates/resolve/calendar/in-year';
import { nearest } from '@/lib/dates/resolve/calendar/nearest';
import { precisionOf, unplacedValue } from '@/lib/dates/resolve/calendar/unplaced';
import { dayOfMonth } from '@/lib/dates/resolve/calendar/day-of-month';
import { weekday } from '@/lib/dates/resolve/calendar/weekday';
import { impliedParts } from '@/lib/dates/resolve/unit-precision';

/** A date by its written parts; what they leave out comes from the context. */
export function resolveCalendar(expression: CalendarExpression, context: Context): Placed {
  const { interval, implied } = find(expression, context);
  const precision = precisionOf(expression);
  const value = interval?.value ?? unplacedValue(expression);
  return { interval, precision, value, implied, approximate: false };
}

function find(expression: CalendarExpression, context: Context): Found {
  const { year, month, day, weekday: named } = expression;
  if (year !== undefined) return { interval: inYear(expression, year), implied: [] };
  if (month === undefined && named !== undefined) return weekday(named, expression.which, context);
  if (month === undefined && day !== undefined) return dayOfMonth(day, context);
  return inImpliedYear(expression, context);
}

/** The year is that of the words around, or counted from the day of writing, or the nearest that fits. */
function inImpliedYear(expression: CalendarExpression, context: Context): Found {
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
  if (which === 0) return inYear(expression, year);
  const candidates = [year - 1, year, year + 1].flatMap((near) => inYear(expression, near) ?? []);
  return nearest(candidates, now, context, which);
}
