import { z } from 'zod';

/** Days in `month` (1–12) of `year`, in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `value` is `YYYY-MM-DD` and a day that the calendar has. */
export function isCalendarDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A calendar day `YYYY-MM-DD`: no clock, no zone. */
export const isoDaySchema = z
  .string()
  .refine(isCalendarDay, 'is no calendar day; write YYYY-MM-DD')
  .brand<'IsoDay'>();

export type IsoDay = z.infer<typeof isoDaySchema>;
