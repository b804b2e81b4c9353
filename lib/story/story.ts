import { z } from 'zod';
import { claimReadingSchema } from '@/lib/story/claim-reading';
import { correctionSchema } from '@/lib/story/correction';
import { dateReadingSchema } from '@/lib/story/date-reading';
import { momentSchema } from '@/lib/calendar/moment';
import { quotationSchema } from '@/lib/story/quotation';
import { sentimentSchema } from '@/lib/story/sentiment';
import { slugSchema } from '@/lib/story/slug';
import { sourceSchema } from '@/lib/story/source';

/** The part of an address after `#`; the same for as long as its own sentence is. */
const anchorSchema = z.string().regex(/^[a-z]+-[a-z0-9-]+$/);

const anchored = { anchor: anchorSchema, quote: quotationSchema };

export const sentenceSchema = z.strictObject(anchored);

export const paragraphSchema = z.strictObject({
  ...anchored,
  sentences: z.array(sentenceSchema),
});

/** Facts know the sentence they were read from by its anchor. */
const inSentence = { anchor: anchorSchema, sentence: anchorSchema };

export const dateMentionSchema = dateReadingSchema.extend(inSentence);

export const claimSchema = claimReadingSchema.extend({
  ...inSentence,
  /** Anchors of the dates that stand in the content. */
  dates: z.array(anchorSchema),
});

/** A number with what it counts, and the claim that it is part of, if any. */
export const figureSchema = z.strictObject({
  quote: quotationSchema,
  number: quotationSchema,
  counted: quotationSchema.nullable(),
  sentence: anchorSchema,
  claim: anchorSchema.nullable(),
});

/** A dated event: a date that has a place on the calendar, and the clause that carries it. */
export const timelineEntrySchema = z.strictObject({
  date: anchorSchema,
  clause: quotationSchema,
  /** Whom the pronoun that opens the clause stands for; null where it opens with a name. */
  subject: z.string().nullable(),
});

/** Everything the site knows of one article. Every quotation stands in `text` at its span. */
export const storySchema = z.strictObject({
  id: z.string(),
  slug: slugSchema,
  lang: z.string(),
  source: sourceSchema.nullable(),
  published: momentSchema.nullable(),
  updated: momentSchema.nullable(),
  topics: z.array(z.string()),
  /** As an editor named it; null where none did. */
  storyline: z.string().nullable(),
  aliases: z.array(slugSchema),
  corrections: z.array(correctionSchema),
  /** Headline, paragraphs and reasons as plain text, parted by blank lines. */
  text: z.string(),
  headline: quotationSchema,
  paragraphs: z.array(paragraphSchema),
  dates: z.array(dateMentionSchema),
  /** In order of start, then end. */
  timeline: z.array(timelineEntrySchema),
  claims: z.array(claimSchema),
  figures: z.array(figureSchema),
  sentiment: sentimentSchema.nullable(),
});

export type Sentence = z.infer<typeof sentenceSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type Story = z.infer<typeof storySchema>;
