import { clauseStart, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { subjectAfter } from '@/lib/claims/grammar/subject';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** “As Bell put it, “…””, “…, as the court noted”. */
export const readAsSaid: CueReader = (segment, index) => {
  if (wordAt(segment, index).lower !== 'as') return null;
  const leads = index === 0;
  if (!leads && wordAt(segment, index - 1).text !== ',' && !wordAt(segment, index - 1).speech)
    return null;
  const speaker = subjectAfter(segment, index + 1);
  const verb = speaker?.phrase.to ?? -1;
  const to = speaker ? saidTo(segment, verb) : null;
  if (!speaker || to === null || !isBoundary(segment, to)) return null;
  const end = wordAt(segment, index - 1).text === ',' ? index - 1 : index;
  const range = leads
    ? { from: to + 1, to: clauseEnd(segment, to + 1) }
    : { from: clauseStart(segment, end), to: end };
  if (range.to <= range.from) return null;
  return {
    segment,
    speaker,
    cue: { from: verb, to },
    lemma: 'say',
    kind: 'states',
    target: null,
    content: spansOf(segment, [range]),
  };
};

/** Where the words of saying at an index end; null where there are none. */
function saidTo(segment: Segment, index: number): number | null {
  const phrasal = phrasalForm(segment.words.slice(index, index + 4));
  if (phrasal) return phrasal.verb.kind === 'states' ? index + 1 + phrasal.more : null;
  const form = speechForm(wordAt(segment, index));
  const says = form?.verb.kind === 'states' && form.verb.frames.includes('clause');
  return says && (form.forms.has('past') || form.forms.has('third')) ? index + 1 : null;
}
