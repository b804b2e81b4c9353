import { ymd } from '@/lib/calendar/day-number';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import { coversMonths, monthInYear } from '@/lib/site/timeline/years';
import { months } from '@/lib/calendar/months';

/** Dates that stand under one heading: those of a month, or spans over the same months. */
export interface MonthGroup {
  /** "July", "April – June", "October 2026 – March 2027" */
  title: string;
  /** 1 to 12: the month under which the year holds it. */
  month: number;
  dates: PlacedDate[];
}

/** Groups dates of one year, which come in order. */
export function monthGroups(dates: readonly PlacedDate[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const date of dates) {
    const title = titleOf(date);
    const last = groups.at(-1);
    if (last?.title === title) last.dates.push(date);
    else groups.push({ title, month: monthInYear(date), dates: [date] });
  }
  return groups;
}

const name = (month: number) => months[month - 1] ?? '';

function titleOf(date: PlacedDate): string {
  const [first, last] = [ymd(date.days.first), ymd(date.days.last)];
  if (!coversMonths(date)) return name(first.month);
  const whole = first.month === 1 && last.month === 12;
  if (whole) return first.year === last.year ? 'All year' : `${first.year} – ${last.year}`;
  if (first.year === last.year) return `${name(first.month)} – ${name(last.month)}`;
  return `${name(first.month)} ${first.year} – ${name(last.month)} ${last.year}`;
}
