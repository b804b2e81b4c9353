import { minConfidence } from '@/lib/claims/resolve/confidence/confidence-of';
import { type ClaimSource, traceClaims } from '@/lib/claims/trace-claims';
import type { ClaimReading } from '@/lib/story/claim-reading';

/**
 * Who says what in an article, in order of position. A speaker who is less sure than
 * `minConfidence` stays open: the claim is attributed, but to nobody by name.
 */
export function readClaims(source: ClaimSource): ClaimReading[] {
  return traceClaims(source).map(({ reading }) =>
    reading.speaker.confidence < minConfidence ? open(reading) : reading,
  );
}

const open = (reading: ClaimReading): ClaimReading => ({
  ...reading,
  speaker: { ...reading.speaker, resolved: null, chain: [], inferred: false },
});
