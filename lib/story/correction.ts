import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { textLineSchema } from '@/lib/strings/text-line';

/** A text that was wrong, one that could be misread, one that went on. */
export const correctionKinds = ['correction', 'clarification', 'update'] as const;

/** What was wrong in an article, and on which day that was put right. */
export const correctionSchema = z.strictObject({
  on: isoDaySchema,
  /** A correction unless it is told. */
  kind: z.enum(correctionKinds).optional(),
  text: textLineSchema,
});

export type CorrectionKind = (typeof correctionKinds)[number];

export type Correction = z.infer<typeof correctionSchema>;
