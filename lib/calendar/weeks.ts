import { type DayNumber, dayNumber, monday, ymd } from '@/lib/calendar/day-number';

/** The ISO 8601 week that a day lies in, as `2026-W28`. */
export function isoWeek(day: DayNumber): string {
  const thursday = monday(day) + 3;
  const { year } = ymd(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
