import type { Finding } from '@/lib/claims/passages/finding';
import type { Passage } from '@/lib/claims/passages/passage';

/** Reads the cue at a word; the findings before it in the same passage help with the speaker. */
export type CueReader = (
  passage: Passage,
  index: number,
  before: readonly Finding[],
) => Finding | null;
