import type { Subject } from '@/lib/claims/model/subject';
import type { Segment, WordRange } from '@/lib/claims/model/segment';
import type { ClaimKind } from '@/lib/story/claim-reading';
import type { Span } from '@/lib/story/span';

/** A claim as its sentence has it, before anybody asks whom “it” means. */
export interface Finding {
  readonly segment: Segment;
  readonly speaker: Subject | null;
  readonly cue: WordRange | null;
  /** The verb or noun of the cue in its plain form. */
  readonly lemma: string;
  readonly kind: ClaimKind;
  readonly target: WordRange | null;
  readonly content: readonly Span[];
}
