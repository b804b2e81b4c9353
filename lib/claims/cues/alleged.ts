import { spansOf } from '@/lib/claims/cues/contents';
import type { CueReader } from '@/lib/claims/cues/find-claims';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { wordAt } from '@/lib/claims/passages/passage';

/** “The alleged campaign generated …”: somebody alleges it, but the sentence does not say who. */
export const readAlleged: CueReader = (passage, index) => {
  if (!/^(?:alleged|purported)$/.test(wordAt(passage, index).lower)) return null;
  const phrase = passage.phrases[index];
  if (!phrase || index === phrase.to - 1) return null;
  const opens = phrase.from === 0;
  const to = opens ? clauseEnd(passage, index + 1) : phrase.to;
  return {
    passage,
    speaker: null,
    cue: { from: index, to: index + 1 },
    lemma: 'allege',
    kind: 'alleges',
    target: null,
    content: spansOf(passage, [{ from: index + 1, to }]),
  };
};
