import type { Features } from '@/lib/claims/resolve/resolution';
import type { ClaimReading } from '@/lib/story/claim-reading';

/** A claim with why its speaker is who it is. */
export interface TracedClaim {
  /** The likeliest speaker, however unsure. */
  readonly reading: ClaimReading;
  /** The id of the rule that found the speaker. */
  readonly rule: string;
  /** What the confidence was weighed from. */
  readonly features: Features;
}
