import { z } from 'zod';
import { type IsoDay, isCalendarDay, isoDaySchema } from '@/lib/calendar/iso-day';

const withZone =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar day, or a full time with its zone. */
export const momentSchema = z
  .string()
  .refine(
    (value) => isCalendarDay(value.slice(0, 10)) && (value.length === 10 || withZone.test(value)),
    { error: ({ input }) => advice(String(input)) },
  )
  .brand<'Moment'>();

/** What to write instead, with the day or time that was meant where that is plain. */
function advice(value: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined && meant !== value && isCalendarDay(meant))
    return `is no calendar day; write YYYY-MM-DD: ${meant}`;
  if (isCalendarDay(value.slice(0, 10)))
    return 'is no time with its zone; write YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS and Z or +HH:MM behind it';
  return 'is no calendar day; write YYYY-MM-DD';
}

/** A moment as it may be written: fractions of a second are left out. */
export const writtenMomentSchema = z
  .string()
  .transform((value) => value.replace(/(T\d{2}:\d{2}:\d{2})\.\d+/, '$1'))
  .pipe(momentSchema);

export type Moment = z.infer<typeof momentSchema>;

/** Days that were read before: stories share few, and lists ask for them again and again. */
const known = new Map<string, IsoDay>();

/** The calendar day of a moment, in its own zone; a day is its own. */
export function dayOf(moment: Moment | IsoDay): IsoDay {
  const written = moment.slice(0, 10);
  const day = known.get(written) ?? isoDaySchema.parse(written);
  known.set(written, day);
  return day;
}
