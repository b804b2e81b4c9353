import { spansOf } from '@/lib/claims/cues/content/contents';
import type { Subject } from '@/lib/claims/grammar/subject';
import type { Finding } from '@/lib/claims/passages/finding';
import type { Passage, Range } from '@/lib/claims/passages/passage';

/** The claim that a speaker says nothing, of `content` if the text tells. */
export function declines(
  passage: Passage,
  speaker: Subject | null,
  cue: Range,
  content: Range | null,
): Finding {
  return {
    passage,
    speaker,
    cue,
    lemma: 'decline',
    kind: 'declines',
    target: null,
    content: content ? spansOf(passage, [content]) : [],
  };
}
