import type { Cast } from '@/lib/claims/entities/cast';
import type { Finding } from '@/lib/claims/passages/finding';
import type { Speaker } from '@/lib/story/claim-reading';
import type { Quotation } from '@/lib/story/quotation';

/** A claim with its speaker found. */
export interface Spoken {
  readonly finding: Finding;
  readonly speaker: Speaker;
  /** The number of the passage that the claim stands in. */
  readonly passage: number;
}

/** What is known when a speaker is looked for. */
export interface Scene {
  readonly text: string;
  readonly cast: Cast;
  /** The claims before this one. */
  readonly earlier: readonly Spoken[];
  readonly finding: Finding;
  /** The number of the passage that the claim stands in. */
  readonly passage: number;
}

/** A name, how sure it is, and the mentions that led to it. */
export interface Resolution {
  readonly name: string | null;
  readonly confidence: number;
  readonly via: readonly Quotation[];
}

/** Not sure enough to put words into anybody’s mouth. */
export const unsure: Resolution = { name: null, confidence: 0, via: [] };
