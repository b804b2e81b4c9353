import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

const attributes = /^(?:alleged|purported)$/;

/** “The alleged campaign generated …”: somebody alleges it, but the sentence does not say who. */
export const readAlleged: CueReader = (segment, index) => {
  const phrase = segment.phrases[index];
  if (!attributes.test(wordAt(segment, index).lower) || !phrase || index === phrase.to - 1)
    return null;
  const to = phrase.from === 0 ? clauseEnd(segment, index + 1) : behindWhom(segment, phrase.to);
  return {
    segment,
    speaker: null,
    cue: { from: index, to: index + 1 },
    lemma: 'allege',
    kind: 'alleges',
    target: null,
    content: spansOf(segment, [{ from: index + 1, to }]),
  };
};

/** Behind whom it was done to: “alleged violence against the crew”. */
function behindWhom(segment: Segment, to: number): number {
  const whom = segment.phrases[to + 1];
  if (!/^(?:against|of)$/.test(wordAt(segment, to).lower) || whom?.from !== to + 1) return to;
  return chainFrom(segment, whom).to;
}
