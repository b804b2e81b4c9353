import { type DayNumber, dayNumber, weekday as weekdayOf } from '@/lib/calendar/day-number';
import type { Holiday } from '@/lib/dates/lexicon/calendar/holidays';
import { daysInMonth } from '@/lib/calendar/iso-day';

/** The day on which a feast falls in a year. */
export function holidayDay(holiday: Holiday, year: number): DayNumber {
  if ('afterEaster' in holiday) return easter(year) + holiday.afterEaster;
  if ('day' in holiday) return dayNumber({ year, ...holiday });
  const { month, weekday, nth } = holiday;
  if (nth < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Easter Sunday of the Gregorian calendar. Algorithm: Meeus, Jones and Butcher. */
function easter(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const days = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * days) / 451);
  const index = epact + days - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(index / 31), day: (index % 31) + 1 });
}
