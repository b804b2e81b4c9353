import { z } from 'zod';
import { type IsoDay, isCalendarDay, isoDaySchema } from '@/lib/calendar/iso-day';

const withZone =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar day, or a full time with its zone. */
export const momentSchema = z
  .string()
  .refine(
    (value) => isCalendarDay(value.slice(0, 10)) && (value.length === 10 || withZone.test(value)),
    'is no calendar day; write YYYY-MM-DD',
  )
  .brand<'Moment'>();

export type Moment = z.infer<typeof momentSchema>;

/** The calendar day of a moment, in its own zone; a day is its own. */
export function dayOf(moment: Moment | IsoDay): IsoDay {
  return isoDaySchema.parse(moment.slice(0, 10));
}
