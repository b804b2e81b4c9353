import { z } from 'zod';
import { type Span, spanSchema } from '@/lib/story/span';

/** A span together with the words that stand there: what lets a reader check every fact. */
export const quotationSchema = spanSchema.extend({ text: z.string() });

export type Quotation = z.infer<typeof quotationSchema>;

/** Whether a value is a quotation by its schema, which most parts of a story are asked, and few are. */
export const isQuotation = (value: object): value is Quotation =>
  'start' in value && 'end' in value && 'text' in value && quotationSchema.safeParse(value).success;

/**
 * Quotes `text` from `start` to `end`, word for word.
 * @throws RangeError when the span does not lie within the text or is empty.
 */
export function quotation(text: string, { start, end }: Span): Quotation {
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`span ${start}–${end} is no part of a text of ${text.length} characters`);
  }
  return { start, end, text: text.slice(start, end) };
}
