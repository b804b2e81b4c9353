import { z } from 'zod';
import { quotationSchema } from '@/lib/story/quotation';

/** The five steps of the scale from low to high, and `mixed`, which has no place on it. */
export const sentimentSteps = [
  'very bearish',
  'bearish',
  'neutral',
  'bullish',
  'very bullish',
  'mixed',
] as const;

/** What the article says of the market: its label and the words that give reasons for it. */
export const sentimentSchema = z.strictObject({
  /** The label as the article has it. */
  label: z.string(),
  step: z.enum(sentimentSteps),
  /** Whose label it is; null where it is the article's own. */
  by: z.string().nullable(),
  /** The paragraphs of reasons, word for word. */
  reasons: z.array(quotationSchema),
  /** The sentences about the short run and the long run, where the text says so. */
  short: quotationSchema.nullable(),
  long: quotationSchema.nullable(),
});

export type SentimentStep = (typeof sentimentSteps)[number];
export type Sentiment = z.infer<typeof sentimentSchema>;
