import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';

/** What was wrong in an article, and on which day that was put right. */
export const correctionSchema = z.strictObject({
  on: isoDaySchema,
  text: z.string().min(1, 'is empty; say what was corrected'),
});
