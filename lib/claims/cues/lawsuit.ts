import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { subjectAfter, subjectBefore } from '@/lib/claims/clauses/subject';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

const bring = /^(?:bring|brings|brought|file|filed|files|launched|lodged)$/;
const suit = /^(?:action|case|charges|claim|complaint|lawsuit|suit)$/;

/** “filed a lawsuit against Acme over …”. */
export const readLawsuit: CueReader = (segment, index) => {
  const filed = readFiled(segment, index);
  if (filed) return filed;
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

const suits = /^(?:lawsuits?|suits?)$/;

/** “a lawsuit filed by Acme”, “a suit by two unions”, “Lawsuits were filed against Brill”. */
function readFiled(segment: Segment, index: number): Finding | null {
  if (!suits.test(wordAt(segment, index).lower) || segment.phrases[index]?.to !== index + 1)
    return null;
  let at = index + 1;
  while (/^(?:ADV|AUX)$/.test(wordAt(segment, at).tag)) at += 1;
  const brought = /^(?:brought|filed|launched|lodged)$/.test(wordAt(segment, at).lower);
  if (brought) at += 1;
  else if (at > index + 1) return null;
  const target = wordAt(segment, at).lower === 'against' ? segment.phrases[at + 1] : undefined;
  const by = target && brought ? target.to : at;
  const speaker = wordAt(segment, by).lower === 'by' ? subjectAfter(segment, by + 1) : null;
  if (speaker ? !canSpeak(segment, speaker) : !target || !brought) return null;
  return {
    segment,
    speaker,
    cue: { from: index, to: speaker ? by + 1 : at + 1 },
    lemma: 'sue',
    kind: 'accuses',
    target: target ?? null,
    content: [],
  };
}
