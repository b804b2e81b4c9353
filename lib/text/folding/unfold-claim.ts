import type { ClaimReading } from '@/lib/story/claim-reading';
import type { Quotation } from '@/lib/story/quotation';
import { type Folded, unfold } from '@/lib/text/folding/folded';

/** A claim that was read from what is seen, with its words as they are written. */
export function unfoldClaim(folded: Folded, claim: ClaimReading): ClaimReading {
  const written = (quote: Quotation) => unfold(folded, quote);
  const perhaps = (quote: Quotation | null) => quote && written(quote);
  return {
    ...claim,
    speaker: {
      ...claim.speaker,
      mention: perhaps(claim.speaker.mention),
      chain: claim.speaker.chain.map(written),
    },
    cue: perhaps(claim.cue),
    target: perhaps(claim.target),
    content: claim.content.map(written),
  };
}
