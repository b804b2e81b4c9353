import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectBefore } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { asking, bringing, petitions } from '@/lib/claims/lexicon/who/documents';
import { wordAt } from '@/lib/claims/model/segment';

/** “filed a motion to dismiss the case”, “lodged an application for bail”: who brings it asks. */
export const readPetition: CueReader = (segment, index) => {
  const phrase = segment.phrases[index + 1];
  if (!bringing.has(wordAt(segment, index).lower) || phrase?.from !== index + 1) return null;
  const link = phrase.to;
  if (!petitions.has(wordAt(segment, link - 1).lower) || !asking.has(wordAt(segment, link).lower))
    return null;
  const group = verbGroup(segment, index);
  const speaker = group.infinitive || group.negated ? null : subjectBefore(segment, group.from);
  if (!speaker || !canSpeak(segment, speaker)) return null;
  const from = link + 1;
  const to = clauseEnd(segment, from);
  if (to <= from) return null;
  return {
    segment,
    speaker,
    cue: { from: group.from, to: from },
    lemma: 'ask',
    kind: 'asks',
    target: null,
    content: spansOf(segment, [{ from, to }]),
  };
};
