import { z } from 'zod';
import { quotationSchema } from '@/lib/story/quotation';

/** What a speaker does with a content: the ten kinds of claim. */
export const claimKinds = [
  'states',
  'alleges',
  'accuses',
  'denies',
  'confirms',
  'orders',
  'announces',
  'predicts',
  'asks',
  'declines',
] as const;

/** Who says it: the mention in the text and the full name it leads to. */
export const speakerSchema = z.strictObject({
  /** The words of the text, title and apposition left out; null where the sentence names nobody. */
  mention: quotationSchema.nullable(),
  /** The name as the article has it in full; null when the speaker is not sure. */
  resolved: z.string().nullable(),
  /** How sure the resolution is, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** The mentions that led from the words to the name, in the order they were followed. */
  chain: z.array(quotationSchema),
  /** True where the sentence does not name the speaker and an earlier accusation does. */
  inferred: z.boolean(),
});

/** One speaker, one cue and its content: a statement that the article attributes to somebody. */
export const claimReadingSchema = z.strictObject({
  speaker: speakerSchema,
  cue: quotationSchema.nullable(),
  kind: z.enum(claimKinds),
  target: quotationSchema.nullable(),
  content: z.array(quotationSchema),
  /** How much of the content stands in quotation marks. */
  quote: z.enum(['all', 'part', 'none']),
});

export type ClaimKind = (typeof claimKinds)[number];
export type ClaimSpeaker = z.infer<typeof speakerSchema>;
export type ClaimReading = z.infer<typeof claimReadingSchema>;
