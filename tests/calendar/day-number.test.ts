import { expect, test } from 'vitest';
import { dayNumber, monday, weekday, ymd } from '@/lib/calendar/day-number';
import { holidayDay } from '@/lib/dates/normalise/holiday-day';
import { isoWeek } from '@/lib/calendar/weeks';

test('a day number leads back to its day, in every era', () => {
  for (const number of [-719_468, -1, 0, 59, 11_016, 20_643, 2_932_896]) {
    expect(dayNumber(ymd(number))).toBe(number);
  }
  expect(ymd(0)).toEqual({ year: 1970, month: 1, day: 1 });
});

test('weeks run from Monday to Sunday', () => {
  const wednesday = dayNumber({ year: 2026, month: 7, day: 8 });
  expect(weekday(wednesday)).toBe(3);
  expect(ymd(monday(wednesday))).toEqual({ year: 2026, month: 7, day: 6 });
});

test('a week belongs to the year of its Thursday', () => {
  expect(isoWeek(dayNumber({ year: 2027, month: 1, day: 1 }))).toBe('2026-W53');
  expect(isoWeek(dayNumber({ year: 2024, month: 12, day: 30 }))).toBe('2025-W01');
});

test('movable feasts are found in their year', () => {
  expect(ymd(holidayDay({ afterEaster: 0 }, 2024))).toEqual({ year: 2024, month: 3, day: 31 });
  expect(ymd(holidayDay({ month: 5, weekday: 1, nth: -1 }, 2026)).day).toBe(25);
  expect(ymd(holidayDay({ month: 11, weekday: 4, nth: 4 }, 2026)).day).toBe(26);
});
