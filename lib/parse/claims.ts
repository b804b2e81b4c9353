import { type ClaimSource, readClaims } from '@/lib/claims/read-claims';
import { addressWords, anchorGiver } from '@/lib/text/fingerprint';
import type { Layout } from '@/lib/parse/lay-out';
import { sentenceOf } from '@/lib/parse/sentence-of';
import type { ClaimReading } from '@/lib/story/claim-reading';
import { type Quotation, quotation } from '@/lib/story/quotation';
import { foldDate } from '@/lib/text/folding/fold-date';
import { foldSpan } from '@/lib/text/folding/folded';
import { unfoldClaim } from '@/lib/text/folding/unfold-claim';
import { within } from '@/lib/story/span';
import type { Claim, DateMention } from '@/lib/story/story';

/** What the reader of claims finds in the paragraphs. */
export function inferredClaims(layout: Layout, dates: readonly DateMention[]): ClaimReading[] {
  return readClaims(seenSource(layout, dates)).map((claim) => unfoldClaim(layout.folded, claim));
}

/** A layout as a reader sees it, which is what claims are read from. */
function seenSource({ folded, paragraphs }: Layout, dates: readonly DateMention[]): ClaimSource {
  const seen = ({ quote }: { quote: Quotation }) => quotation(folded.seen, foldSpan(folded, quote));
  return {
    text: folded.seen,
    paragraphs: paragraphs.map(seen),
    sentences: paragraphs.flatMap(({ sentences }) => sentences.map(seen)),
    dates: dates.map((date) => foldDate(folded, date)),
  };
}

/** The words by which a claim is known to stand in its sentence. */
const foothold = ({ cue, content, speaker }: ClaimReading): Quotation | undefined =>
  cue ?? content[0] ?? speaker.mention ?? undefined;

/**
 * Ties claims to their sentences and dates. A claim's anchor hangs on its sentence and cue alone,
 * so that it outlives a better reading of speaker or content.
 */
export function claims(
  { paragraphs }: Layout,
  readings: readonly ClaimReading[],
  dates: readonly DateMention[],
): Claim[] {
  const give = anchorGiver();
  return readings.flatMap((reading) => {
    const words = foothold(reading);
    const sentence = words && sentenceOf(paragraphs, words);
    if (!sentence) return [];
    const anchor = give(
      `c-${sentence.anchor.slice(2)}-${addressWords(reading.cue?.text ?? 'quote')}`,
    );
    const held = dates.filter(({ quote }) => reading.content.some((part) => within(quote, part)));
    return [{ ...reading, anchor, sentence: sentence.anchor, dates: held.map((d) => d.anchor) }];
  });
}
