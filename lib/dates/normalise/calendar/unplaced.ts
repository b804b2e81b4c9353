import type { CalendarExpression } from '@/lib/dates/model/expression';
import { pad } from '@/lib/dates/model/interval';
import { seasonValues } from '@/lib/dates/normalise/calendar/in-year';
import type { Precision } from '@/lib/story/date-reading';

/** How fine the written parts are. */
export function precisionOf(expression: CalendarExpression): Precision {
  const { holiday, month, day, weekday, quarter, half, season } = expression;
  if ([holiday, day].some((part) => part !== undefined)) return 'day';
  if (month !== undefined) return 'month';
  if (weekday !== undefined) return 'day';
  if (quarter !== undefined) return 'quarter';
  if (half !== undefined) return 'half';
  return season === undefined ? 'year' : 'season';
}

/** The TIMEX3 value of parts whose year or day is not known: `XXXX-07-04`, `XXXX-WXX-2`. */
export function unplacedValue(expression: CalendarExpression): string {
  const { month, day, weekday, quarter, half, season } = expression;
  if (month !== undefined) {
    return `XXXX-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
  }
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  return season === undefined ? 'XXXX' : `XXXX-${seasonValues[season]}`;
}
