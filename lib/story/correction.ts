import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { textLineSchema } from '@/lib/strings/text-line';

/** What was wrong in an article, and on which day that was put right. */
export const correctionSchema = z.strictObject({
  on: isoDaySchema,
  text: textLineSchema,
});
