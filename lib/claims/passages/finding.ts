import type { Subject } from '@/lib/claims/grammar/subject';
import type { Passage, Range } from '@/lib/claims/passages/passage';
import type { ClaimKind } from '@/lib/story/claim-reading';
import type { Span } from '@/lib/story/span';

/** A claim as its sentence has it, before anybody asks whom “it” means. */
export interface Finding {
  readonly passage: Passage;
  readonly speaker: Subject | null;
  readonly cue: Range | null;
  /** The verb or noun of the cue in its plain form. */
  readonly lemma: string;
  readonly kind: ClaimKind;
  readonly target: Range | null;
  readonly content: readonly Span[];
}
