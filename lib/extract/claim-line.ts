import type { ClaimReading } from '@/lib/story/claim-reading';
import type { Quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';

/** A claim as the `extract` command prints it. */
export interface ClaimLine {
  readonly speaker: Quotation | null;
  readonly resolved: string | null;
  readonly confidence: number;
  readonly cue: Quotation | null;
  readonly kind: ClaimReading['kind'];
  readonly target: Quotation | null;
  readonly content: readonly Span[];
  readonly quote: ClaimReading['quote'];
}

/** The printed form of a claim. */
export function claimLine({ speaker, cue, kind, target, content, quote }: ClaimReading): ClaimLine {
  return {
    speaker: speaker.mention,
    resolved: speaker.resolved,
    confidence: speaker.confidence,
    cue,
    kind,
    target,
    content: content.map(({ start, end }) => ({ start, end })),
    quote,
  };
}
