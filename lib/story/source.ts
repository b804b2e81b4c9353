import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';

const textSchema = z.string().min(1, 'is empty; write it or take the key out');

/** Where an article was copied from; what is not known is left out, never guessed. */
export const sourceSchema = z.strictObject({
  publisher: textSchema.optional(),
  url: z
    .string()
    .refine(
      (value) => /^https?:\/\//.test(value) && URL.canParse(value),
      'is no web address; write it in full, with https://',
    )
    .optional(),
  author: textSchema.optional(),
  licence: textSchema.optional(),
  /** The name of the file that the text was copied from. */
  file: textSchema.optional(),
  /** The day on which it was copied. */
  copied: isoDaySchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
