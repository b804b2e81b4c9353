import { z } from 'zod';
import { textLineSchema } from '@/lib/strings/text-line';
import { verbatimSchema } from '@/lib/content/annotations/verbatim';
import { sentimentSteps } from '@/lib/story/sentiment';

/** A sentiment as an editor writes it; reasons and both runs are verbatim. */
export const sentimentAnnotationSchema = z.strictObject({
  label: verbatimSchema,
  /** Whose label it is; absent where it is the article's own. */
  by: textLineSchema.optional(),
  step: z.enum(sentimentSteps),
  reasons: z.array(verbatimSchema).default([]),
  short: verbatimSchema.optional(),
  long: verbatimSchema.optional(),
});

export type SentimentAnnotation = z.infer<typeof sentimentAnnotationSchema>;
