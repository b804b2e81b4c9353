import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { textLineSchema } from '@/lib/strings/text-line';
import { webAddressSchema } from '@/lib/strings/web-address';

/** Where an article was copied from; what is not known is left out, never guessed. */
export const sourceSchema = z.strictObject({
  publisher: textLineSchema.optional(),
  url: webAddressSchema.optional(),
  author: textLineSchema.optional(),
  licence: textLineSchema.optional(),
  /** The name of the file that the text was copied from. */
  file: textLineSchema.optional(),
  /** The day on which it was copied. */
  copied: isoDaySchema.optional(),
  /** The address of a copy that an archive keeps. */
  archived: webAddressSchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
