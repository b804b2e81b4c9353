import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { wordAt } from '@/lib/claims/passages/passage';

const attributes = /^(?:alleged|purported)$/;

/** “The alleged campaign generated …”: somebody alleges it, but the sentence does not say who. */
export const readAlleged: CueReader = (passage, index) => {
  const phrase = passage.phrases[index];
  if (!attributes.test(wordAt(passage, index).lower) || !phrase || index === phrase.to - 1)
    return null;
  const to = phrase.from === 0 ? clauseEnd(passage, index + 1) : phrase.to;
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
