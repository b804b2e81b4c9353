import type { Expression } from '@/lib/dates/model/expression';

/** Whether an expression means a single day: a clock time or a part of the day can go with it. */
export function isDay(expression: Expression): boolean {
  if (expression.form === 'unit') return expression.unit === 'day' && !expression.dayPart;
  if (expression.form !== 'calendar') return false;
  return [expression.day, expression.holiday, expression.weekday].some(
    (part) => part !== undefined,
  );
}

/** Whether the day of the month is written. */
export function hasDay(expression: Expression): boolean {
  return expression.form === 'calendar' && expression.day !== undefined;
}

/** Whether a day is told by its weekday alone: “Friday”, not “Friday, May 3” nor “the first Friday of May”. */
export function isWeekday(expression: Expression): boolean {
  return (
    expression.form === 'calendar' &&
    expression.weekday !== undefined &&
    expression.month === undefined
  );
}
