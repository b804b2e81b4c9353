import type { Quoted } from '@/lib/claims/model/quoted';
import type { Finding } from '@/lib/claims/model/finding';
import { spanOf } from '@/lib/claims/model/segment';
import { quotedShare } from '@/lib/claims/quotes/quoted-share';
import { trimContent } from '@/lib/claims/quotes/trim-content';
import type { ClaimReading, ClaimSpeaker } from '@/lib/story/claim-reading';
import { quotation } from '@/lib/story/quotation';

/** The claim as readers get it: every part with its place and words. */
export function toReading(
  text: string,
  quotes: readonly Quoted[],
  { segment, cue, kind, target, content }: Finding,
  speaker: ClaimSpeaker,
): ClaimReading {
  const parts = content.flatMap((span) => trimContent(text, span, quotes));
  return {
    speaker,
    cue: cue && quotation(text, spanOf(segment, cue)),
    kind,
    target: target && quotation(text, spanOf(segment, target)),
    content: parts.map((span) => quotation(text, span)),
    quote: quotedShare(parts, quotes),
  };
}
