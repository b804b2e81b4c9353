import { z } from 'zod';
import { claimAnnotationSchema } from '@/lib/content/annotations/claim-annotation';
import { dateAnnotationSchema } from '@/lib/content/annotations/date-annotation';
import { verbatimSchema } from '@/lib/content/annotations/verbatim';
import { sentimentAnnotationSchema } from '@/lib/content/annotations/sentiment-annotation';
import { correctionSchema } from '@/lib/story/correction';
import { writtenMomentSchema } from '@/lib/calendar/moment';
import { textLineSchema } from '@/lib/strings/text-line';
import { slugSchema } from '@/lib/story/slug';
import { sourceSchema } from '@/lib/story/source';

/** What an article file says of its text, above the text. */
export const frontMatterSchema = z.strictObject({
  /** Permanent: headline and slug may change, this may not. */
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is no id; use letters, digits, ".", "_" and "-"'),
  source: sourceSchema.optional(),
  published: writtenMomentSchema.optional(),
  updated: writtenMomentSchema.optional(),
  /** A draft is not built; a story with a day or time in `publish` is, from that day on. */
  draft: z.enum(['true', 'false']).default('false'),
  publish: writtenMomentSchema.optional(),
  topics: z.array(textLineSchema).default([]),
  /** The name of the run of stories that this one goes on with. */
  storyline: textLineSchema.optional(),
  /** Slugs that the story had before. */
  aliases: z.array(slugSchema).default([]),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag; write "en" or "pt-BR"')
    .default('en'),
  corrections: z.array(correctionSchema).default([]),
  /** Notes of an editor on what is read, where not all of it is written out. */
  means: z.record(textLineSchema, textLineSchema).default({}),
  notClaims: z.array(verbatimSchema).default([]),
  speakerUnclear: z.array(verbatimSchema).default([]),
  claims: z.array(claimAnnotationSchema).optional(),
  dates: z.array(dateAnnotationSchema).optional(),
  sentiment: sentimentAnnotationSchema.optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
