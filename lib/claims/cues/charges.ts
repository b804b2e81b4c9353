import { objectEnd } from '@/lib/claims/clauses/object-end';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { source } from '@/lib/claims/cues/nominal/owner';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { wordAt } from '@/lib/claims/model/segment';

const meets = /^(?:draw|drawing|draws|drew|face|faced|faces|facing|received)$/;
const accusation = /^(?:accusations?|allegations?|charges?|complaints?|counts?|criticism)$/;

/** “faced 12 counts of theft”, “received criticism from unions for the delay”: told of its target. */
export const readCharges: CueReader = (segment, index) => {
  const word = wordAt(segment, index);
  const phrase = segment.phrases[index + 1];
  if (!meets.test(word.lower) || word.tag !== 'VERB' || phrase?.from !== index + 1) return null;
  if (!accusation.test(wordAt(segment, phrase.to - 1).lower)) return null;
  const group = verbGroup(segment, index);
  const target = group.infinitive || group.negated ? null : subjectBefore(segment, group.from);
  if (!target || !canSpeak(segment, target)) return null;
  const behind = source(segment, phrase.to);
  let told = behind ? behind.speaker.phrase.to : phrase.to;
  while (wordAt(segment, told).when) told += 1;
  const about = /^(?:for|of|over|that)$/.test(wordAt(segment, told).lower) ? told + 1 : index + 1;
  if (about === index + 1 && !behind) return null;
  const content = { from: about, to: objectEnd(segment, about) };
  return {
    segment,
    speaker: behind?.speaker ?? null,
    cue: { from: group.from, to: phrase.to },
    lemma: 'accuse',
    kind: 'accuses',
    target: target.mention,
    content: spansOf(segment, [content]),
  };
};
