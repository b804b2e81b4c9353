import { type IsoDay, isoDaySchema } from '@/lib/calendar/iso-day';

/** The last second of the year 9999: days have four digits for their year. */
const maxEpoch = 253_402_300_799;

/**
 * The day that a build is of unless it is told one: today in UTC, the one place where the clock is
 * asked. `SOURCE_DATE_EPOCH` (reproducible-builds.org), in seconds, stands for the clock.
 * @returns null where that is no number of seconds up to the year 9999.
 */
export function today(): IsoDay | null {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && !(/^\d+$/.test(epoch) && Number(epoch) <= maxEpoch)) return null;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return isoDaySchema.parse(now.toISOString().slice(0, 10));
}
