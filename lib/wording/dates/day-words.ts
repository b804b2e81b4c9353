import { weekday } from '@/lib/calendar/day-number';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { pointDays } from '@/lib/calendar/point-days';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** "Friday" */
export const weekdayName = (day: IsoDay): string =>
  weekdays[weekday(pointDays(day).first) - 1] ?? '';

/** "Friday 10 July 2026" */
export const dayWords = (day: IsoDay): string => `${weekdayName(day)} ${pointWords(day)}`;
