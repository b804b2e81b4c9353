import type { EntityIndex } from '@/lib/claims/entities/entity-index';
import type { Finding } from '@/lib/claims/model/finding';
import type { Speaker } from '@/lib/story/claim-reading';
import type { Quotation } from '@/lib/story/quotation';

/** A claim with its speaker found. */
export interface ResolvedFinding {
  readonly finding: Finding;
  readonly speaker: Speaker;
  /** The number of the segment that the claim stands in. */
  readonly segment: number;
}

/** What is known when a speaker is looked for. */
export interface ResolutionContext {
  readonly text: string;
  readonly entityIndex: EntityIndex;
  /** The claims before this one. */
  readonly earlier: readonly ResolvedFinding[];
  readonly finding: Finding;
  /** The number of the segment that the claim stands in. */
  readonly segment: number;
}

/** A name, how sure it is, and the mentions that led to it. */
export interface Resolution {
  readonly name: string | null;
  readonly confidence: number;
  readonly via: readonly Quotation[];
}

/** Not sure enough to put words into anybody’s mouth. */
export const unsure: Resolution = { name: null, confidence: 0, via: [] };
