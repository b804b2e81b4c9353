import { anchorGiver, factAnchor } from '@/lib/parse/anchors';
import type { Layout } from '@/lib/parse/lay-out';
import { sentenceOf } from '@/lib/parse/sentence-of';
import type { ClaimReading } from '@/lib/story/claim-reading';
import type { Quotation } from '@/lib/story/quotation';
import { within } from '@/lib/story/span';
import type { Claim, DateMention } from '@/lib/story/story';

/** The words by which a claim is known to stand in its sentence. */
const foothold = ({ cue, content, speaker }: ClaimReading): Quotation | undefined =>
  cue ?? content[0] ?? speaker.mention ?? undefined;

/**
 * Ties claims to their sentences and dates. A claim's anchor hangs on its sentence and cue alone,
 * so that it outlives a better reading of speaker or content.
 */
export function tieClaims(
  { paragraphs }: Layout,
  readings: readonly ClaimReading[],
  dates: readonly DateMention[],
): Claim[] {
  const give = anchorGiver();
  return readings.flatMap((reading) => {
    const words = foothold(reading);
    const sentence = words && sentenceOf(paragraphs, words);
    if (!sentence) return [];
    const anchor = give(factAnchor('c', sentence, reading.cue?.text ?? 'quote'));
    const held = dates.filter(({ quote }) => reading.content.some((part) => within(quote, part)));
    return [{ ...reading, anchor, sentence: sentence.anchor, dates: held.map((d) => d.anchor) }];
  });
}
