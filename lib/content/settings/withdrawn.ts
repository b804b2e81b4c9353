import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { slugSchema } from '@/lib/story/slug';
import { textLineSchema } from '@/lib/strings/text-line';

/** A story that was taken from the site: at its addresses a page says so, with the day. */
export const withdrawnSchema = z.strictObject({
  slug: slugSchema,
  on: isoDaySchema,
  /** What it was headed, in the list of corrections. */
  headline: textLineSchema.optional(),
  reason: textLineSchema.optional(),
  /** Its former slugs. */
  aliases: z.array(slugSchema).default([]),
});

export type Withdrawn = z.infer<typeof withdrawnSchema>;
