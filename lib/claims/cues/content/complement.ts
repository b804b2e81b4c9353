import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import type { WordRange } from '@/lib/claims/model/segment';

/** What follows a verb of saying. */
export interface Complement {
  readonly frame: Frame;
  readonly target: WordRange | null;
  readonly content: WordRange | null;
  /** Where the cue ends: after “for” in “called for”. */
  readonly cueEnd: number;
}
