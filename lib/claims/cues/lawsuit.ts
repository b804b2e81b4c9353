import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { wordAt } from '@/lib/claims/model/segment';

const bring = /^(?:bring|brings|brought|file|filed|files|launched|lodged)$/;
const suit = /^(?:action|case|charges|claim|complaint|lawsuit|suit)$/;

/** “filed a lawsuit against Acme over …”. */
export const readLawsuit: CueReader = (segment, index) => {
  const phrase = segment.phrases[index + 1];
  if (!bring.test(wordAt(segment, index).lower) || !phrase || phrase.from !== index + 1)
    return null;
  if (!suit.test(wordAt(segment, phrase.to - 1).lower)) return null;
  const target = segment.phrases[phrase.to + 1];
  if (wordAt(segment, phrase.to).lower !== 'against' || !target) return null;
  const group = verbGroup(segment, index);
  const speaker = group.infinitive ? null : subjectBefore(segment, group.from);
  if (!speaker) return null;
  const over = /^(?:for|over|alleging|claiming)$/.test(wordAt(segment, target.to).lower);
  const from = target.to + 1;
  const content = over ? spansOf(segment, [{ from, to: clauseEnd(segment, from) }]) : [];
  const cue = { from: group.from, to: phrase.to + 1 };
  return { segment, speaker, cue, lemma: 'sue', kind: 'accuses', target, content };
};
