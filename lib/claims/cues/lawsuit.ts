import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { subjectBefore } from '@/lib/claims/grammar/subject';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { wordAt } from '@/lib/claims/passages/passage';

const bring = /^(?:bring|brings|brought|file|filed|files|launched|lodged)$/;
const suit = /^(?:action|case|charges|claim|complaint|lawsuit|suit)$/;

/** “filed a lawsuit against Acme over …”. */
export const readLawsuit: CueReader = (passage, index) => {
  const phrase = passage.phrases[index + 1];
  if (!bring.test(wordAt(passage, index).lower) || !phrase || phrase.from !== index + 1)
    return null;
  if (!suit.test(wordAt(passage, phrase.to - 1).lower)) return null;
  const target = passage.phrases[phrase.to + 1];
  if (wordAt(passage, phrase.to).lower !== 'against' || !target) return null;
  const group = verbGroup(passage, index);
  const speaker = group.infinitive ? null : subjectBefore(passage, group.from);
  if (!speaker) return null;
  const over = /^(?:for|over|alleging|claiming)$/.test(wordAt(passage, target.to).lower);
  const from = target.to + 1;
  const content = over ? spansOf(passage, [{ from, to: clauseEnd(passage, from) }]) : [];
  const cue = { from: group.from, to: phrase.to + 1 };
  return { passage, speaker, cue, lemma: 'sue', kind: 'accuses', target, content };
};
