import { z } from 'zod';
import { isCalendarDay } from '@/lib/calendar/iso-day';
import { dateBounds } from '@/lib/story/date-bound';
import { quotationSchema } from '@/lib/story/quotation';

/** How fine a date is written, from the clock time to the decade. */
export const precisions = [
  'time',
  'day',
  'week',
  'part-of-month',
  'month',
  'quarter',
  'half',
  'season',
  'part-of-year',
  'year',
  'decade',
  'range',
] as const;

/** A day, month or year of the calendar, as fine as the text has it: `YYYY[-MM[-DD]]`. */
export const calendarPointSchema = z
  .string()
  .refine(
    (value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isCalendarDay(`${value}-01-01`.slice(0, 10)),
    'is no point of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD',
  );

/** What the text says of a date: it is past, it begins to hold, it is to come, or it is the copy's own. */
export const dateKinds = ['happened', 'takes effect', 'expected', 'published'] as const;

/** A part of a date that the text leaves out, and where it was taken from. */
export const impliedPartSchema = z.strictObject({
  part: z.enum(['year', 'month', 'week', 'day']),
  source: z.union([z.literal('publication day'), quotationSchema]),
});

/**
 * A date mention: its words, the interval it denotes and how sure that is.
 * `from` and `to` are the first and last point of the interval; null is an open end, and both null
 * a date whose place on the calendar the text does not tell. Terms as in TimeML's TIMEX3.
 */
export const dateReadingSchema = z.strictObject({
  quote: quotationSchema,
  from: calendarPointSchema.nullable(),
  to: calendarPointSchema.nullable(),
  precision: z.enum(precisions),
  approximate: z.boolean(),
  implied: z.array(impliedPartSchema),
  kind: z.enum(dateKinds),
  /** On which side of the date the text says that something lies. */
  bound: z.enum(dateBounds).nullable(),
  /** The time of day, where the text tells one: `HH:MM`, with its distance from UTC where that is told too. */
  time: z
    .string()
    .regex(/^\d{2}:\d{2}(Z|[+-]\d{2}(:\d{2})?)?$/)
    .nullable(),
  /** The ids of the rules that made the reading, in the order in which they were applied. */
  rules: z.array(z.string()),
  timex: z.strictObject({
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string(),
  }),
});

export type Precision = (typeof precisions)[number];
export type ImpliedPart = z.infer<typeof impliedPartSchema>;
export type DateReading = z.infer<typeof dateReadingSchema>;
