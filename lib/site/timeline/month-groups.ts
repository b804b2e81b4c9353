import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { monthName, pointWords } from '@/lib/wording/dates/calendar-point';
import { ymd } from '@/lib/calendar/day-number';
import type { PlacedDate } from '@/lib/site/timeline/placed-date';
import { coversMonths, monthInYear } from '@/lib/site/timeline/years';

/** Dates that stand under one heading: those of a month, or spans over the same months. */
export interface MonthGroup {
  /** "July", "April – June", "October 2026 – March 2027" */
  title: string;
  /** 1 to 12: the month under which the year holds it. */
  month: number;
  dates: PlacedDate[];
}

/** Groups dates of one year, which come in order. */
export function monthGroups(
  dates: readonly PlacedDate[],
  language: InterfaceLanguage,
): MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const date of dates) {
    const title = titleOf(date, language);
    const last = groups.at(-1);
    if (last?.title === title) last.dates.push(date);
    else groups.push({ title, month: monthInYear(date), dates: [date] });
  }
  return groups;
}

function titleOf(date: PlacedDate, language: InterfaceLanguage): string {
  const [first, last] = [ymd(date.days.first), ymd(date.days.last)];
  if (!coversMonths(date)) return monthName(first.month, language);
  const whole = first.month === 1 && last.month === 12;
  const { allYear, interval } = wordsOf(language).dates;
  if (whole && first.year === last.year) return allYear;
  const [from, to] = [first, last].map(({ year, month }) => {
    if (whole) return String(year);
    const name = monthName(month, language);
    return first.year === last.year ? name : pointWords(monthPoint(year, month), language);
  });
  return fill(interval, { from: from ?? '', to: to ?? '' });
}

const monthPoint = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
