import { type IsoDay, isoDaySchema } from '@/lib/calendar/iso-day';

/**
 * The day that a build is of unless it is told one: today in UTC, the one place where the clock is
 * asked. `SOURCE_DATE_EPOCH` (reproducible-builds.org), in seconds, stands for the clock.
 */
export function today(): IsoDay {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return isoDaySchema.parse(now.toISOString().slice(0, 10));
}
