import type { EntityIndex } from '@/lib/claims/entities/entity-index';
import type { Finding } from '@/lib/claims/model/finding';
import type { Segment } from '@/lib/claims/model/segment';
import type { ClaimSpeaker } from '@/lib/story/claim-reading';
import type { Quotation } from '@/lib/story/quotation';

/** A claim with its speaker found. */
export interface ResolvedFinding {
  readonly finding: Finding;
  readonly speaker: ClaimSpeaker;
  /** The number of the segment that the claim stands in. */
  readonly segment: number;
  /** The rule that led to the speaker. */
  readonly rule: string;
  /** What the confidence was weighed from. */
  readonly features: Features;
}

/** What is known when a speaker is looked for. */
export interface ResolutionContext {
  readonly text: string;
  readonly entityIndex: EntityIndex;
  readonly segments: readonly Segment[];
  /** The claims before this one. */
  readonly earlier: readonly ResolvedFinding[];
  readonly finding: Finding;
  /** The number of the segment that the claim stands in. */
  readonly segment: number;
}

/** What may speak for or against a speaker, by name, each about 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** A name, the rule and the mentions that led to it. */
export interface Resolution {
  readonly name: string | null;
  readonly rule: string;
  readonly features: Features;
  readonly via: readonly Quotation[];
}

/** Not sure enough to put words into anybody’s mouth. */
export const unsure = (rule: string): Resolution => ({ name: null, rule, features: {}, via: [] });
