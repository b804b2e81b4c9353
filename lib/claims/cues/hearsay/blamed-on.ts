import type { Subject } from '@/lib/claims/model/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “The loss was blamed on Brill by two unions”; `at` is where the target begins. */
export function blamedOn(
  segment: Segment,
  subject: Subject,
  cue: WordRange,
  at: number,
): Finding | null {
  const target = segment.phrases[at];
  if (!target || target.from !== at) return null;
  const by = wordAt(segment, target.to).lower === 'by';
  return {
    segment,
    speaker: by ? subjectAfter(segment, target.to + 1) : null,
    cue,
    lemma: 'blame',
    kind: 'accuses',
    target,
    content: spansOf(segment, [subject.phrase]),
  };
}
