import { daysInMonth } from '@/lib/calendar/iso-day';
import type { Expression } from '@/lib/dates/model/expression';

/** Whether the calendar has the day: no February 30, no February 29 outside leap years. */
export function isCalendarPossible(expression: Expression): boolean {
  if (expression.form !== 'calendar') return true;
  const { year = 2000, month, day } = expression;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month ?? 1));
}
