/** Days since 1970-01-01 in the proleptic Gregorian calendar: arithmetic without clock or zone. */
export type DayNumber = number;

/** A day as its three numbers; months count from 1. */
export interface Ymd {
  year: number;
  month: number;
  day: number;
}

/**
 * The number of a day. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayNumber({ year, month, day }: Ymd): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that a number stands for: the inverse of `dayNumber`. */
export function ymd(number: DayNumber): Ymd {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Day of the week as ISO 8601 counts it: Monday is 1, Sunday is 7. */
export function weekday(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that a day lies in. */
export function monday(number: DayNumber): DayNumber {
  return number - weekday(number) + 1;
}
