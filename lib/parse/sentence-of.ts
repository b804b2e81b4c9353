import { type Span, within } from '@/lib/story/span';
import type { Paragraph, Sentence } from '@/lib/story/story';

/** The sentence in which `span` begins; undefined for a span outside the paragraphs. */
export function sentenceOf(paragraphs: readonly Paragraph[], span: Span): Sentence | undefined {
  const first = { start: span.start, end: span.start + 1 };
  return paragraphs
    .find(({ quote }) => within(first, quote))
    ?.sentences.find(({ quote }) => within(first, quote));
}
