import { z } from 'zod';
import { textLineSchema } from '@/lib/strings/text-line';
import { verbatimSchema } from '@/lib/content/annotations/verbatim';
import { claimKinds } from '@/lib/story/claim-reading';

/** A claim as an editor writes it; every part but `resolved` and `kind` is verbatim. */
export const claimAnnotationSchema = z.strictObject({
  speaker: verbatimSchema.optional(),
  /** The speaker's full name; absent where it is the words of `speaker`. */
  resolved: textLineSchema.optional(),
  cue: verbatimSchema.optional(),
  kind: z.enum(claimKinds),
  target: verbatimSchema.optional(),
  content: z.array(verbatimSchema).default([]),
});

export type ClaimAnnotation = z.infer<typeof claimAnnotationSchema>;
