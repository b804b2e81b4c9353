import type { Subject } from '@/lib/claims/model/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { Finding } from '@/lib/claims/model/finding';
import type { Segment, WordRange } from '@/lib/claims/model/segment';

/** The claim that a speaker says nothing, of `content` if the text tells. */
export function declines(
  segment: Segment,
  speaker: Subject | null,
  cue: WordRange,
  content: WordRange | null,
): Finding {
  return {
    segment,
    speaker,
    cue,
    lemma: 'decline',
    kind: 'declines',
    target: null,
    content: content ? spansOf(segment, [content]) : [],
  };
}
