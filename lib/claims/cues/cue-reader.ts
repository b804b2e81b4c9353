import type { Finding } from '@/lib/claims/model/finding';
import type { Segment } from '@/lib/claims/model/segment';

/** Reads the cue at a word; the findings before it in the same segment help with the speaker. */
export type CueReader = (
  segment: Segment,
  index: number,
  before: readonly Finding[],
) => Finding | null;
