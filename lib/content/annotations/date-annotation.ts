import { z } from 'zod';
import { verbatimSchema } from '@/lib/content/annotations/verbatim';
import { calendarPointSchema, dateKinds, precisions } from '@/lib/story/date-reading';

/** A date as an editor writes it; `text` is verbatim, an open end is left out. */
export const dateAnnotationSchema = z.strictObject({
  text: verbatimSchema,
  from: calendarPointSchema.optional(),
  to: calendarPointSchema.optional(),
  precision: z.enum(precisions),
  approximate: z.enum(['true', 'false']).default('false'),
  kind: z.enum(dateKinds).default('happened'),
});

export type DateAnnotation = z.infer<typeof dateAnnotationSchema>;
