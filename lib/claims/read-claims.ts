import { minConfidence } from '@/lib/claims/resolve/confidence/confidence-of';
import type { OpeningSubject } from '@/lib/claims/resolve/opening-subjects';
import { type ClaimSource, trace } from '@/lib/claims/trace-claims';
import type { ClaimReading } from '@/lib/story/claim-reading';

/**
 * Who says what in an article, in order of position. A speaker who is less sure than
 * `minConfidence` stays open: the claim is attributed, but to nobody by name.
 */
export const readClaims = (source: ClaimSource): ClaimReading[] => readTold(source).claims;

/** The same, with whom the pronouns that open sentences stand for. */
export function readTold(source: ClaimSource): {
  claims: ClaimReading[];
  subjects: OpeningSubject[];
} {
  const { claims, subjects } = trace(source);
  return {
    claims: claims.map(({ reading }) =>
      reading.speaker.confidence < minConfidence ? open(reading) : reading,
    ),
    subjects,
  };
}

const open = (reading: ClaimReading): ClaimReading => ({
  ...reading,
  speaker: { ...reading.speaker, resolved: null, chain: [], inferred: false },
});
