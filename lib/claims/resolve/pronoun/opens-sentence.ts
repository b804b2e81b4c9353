import type { Finding } from '@/lib/claims/model/finding';
import type { Word } from '@/lib/claims/model/segment';

/** Whether no finite verb stands before a pronoun in its sentence: it is the first subject. */
export function opensSentence({ segment }: Finding, pronoun: Word): boolean {
  for (const { start, tag, lower, speech } of segment.words) {
    if (start >= pronoun.start) return true;
    if (speech || tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing'))) return false;
  }
  return true;
}
