import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import type { Range } from '@/lib/claims/passages/passage';

/** What follows a verb of saying. */
export interface Complement {
  readonly frame: Frame;
  readonly target: Range | null;
  readonly content: Range | null;
  /** Where the cue ends: after “for” in “called for”. */
  readonly cueEnd: number;
}
