import { clauseStart, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { subjectAfter } from '@/lib/claims/grammar/subject';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForms } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';

/** “As Bell put it, “…””, “…, as the court noted”. */
export const readAsSaid: CueReader = (passage, index) => {
  if (wordAt(passage, index).lower !== 'as') return null;
  const leads = index === 0;
  if (!leads && wordAt(passage, index - 1).text !== ',' && !wordAt(passage, index - 1).speech)
    return null;
  const speaker = subjectAfter(passage, index + 1);
  const verb = speaker?.phrase.to ?? -1;
  const to = speaker ? saidTo(passage, verb) : null;
  if (!speaker || to === null || !isBoundary(passage, to)) return null;
  const end = wordAt(passage, index - 1).text === ',' ? index - 1 : index;
  const range = leads
    ? { from: to + 1, to: clauseEnd(passage, to + 1) }
    : { from: clauseStart(passage, end), to: end };
  if (range.to <= range.from) return null;
  return {
    passage,
    speaker,
    cue: { from: verb, to },
    lemma: 'say',
    kind: 'states',
    target: null,
    content: spansOf(passage, [range]),
  };
};

/** Where the words of saying at an index end; null where there are none. */
function saidTo(passage: Passage, index: number): number | null {
  const words = passage.words.slice(index, index + 4).map((word) => word.lower);
  const phrasal = phrasalForm(words);
  if (phrasal) return phrasal.verb.kind === 'states' ? index + 1 + phrasal.more : null;
  const form = speechForms.get(words[0] ?? '');
  const says = form?.verb.kind === 'states' && form.verb.frames.includes('clause');
  return says && (form.forms.has('past') || form.forms.has('third')) ? index + 1 : null;
}
