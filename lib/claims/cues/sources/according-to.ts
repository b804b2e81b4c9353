import { clauseStart, spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { subjectAfter } from '@/lib/claims/grammar/subject';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** “According to the firm, …”, “…, according to the firm”, “…, per a filing”. */
export const readAccordingTo: CueReader = (passage, index) => {
  const { lower } = wordAt(passage, index);
  const according = lower === 'according' && wordAt(passage, index + 1).lower === 'to';
  if (!according && lower !== 'per') return null;
  const cue = { from: index, to: index + (according ? 2 : 1) };
  const speaker = subjectAfter(passage, cue.to);
  if (!speaker) return null;
  const after = speaker.phrase.to;
  const opens = index === 0 || wordAt(passage, index - 1).text === ',';
  if (!according && !(opens && isBoundary(passage, after) && canSpeak(passage, speaker)))
    return null;
  const leads = index === 0 || /^(?:and|but|[;.])$/.test(wordAt(passage, index - 1).lower);
  const start = after + (wordAt(passage, after).text === ',' ? 1 : 0);
  const ranges = leads
    ? [{ from: start, to: clauseEnd(passage, start) }]
    : [before(passage, index), ...goesOn(passage, start)];
  const content = spansOf(passage, ranges);
  if (content.length === 0) return null;
  return { passage, speaker, cue, lemma: 'according', kind: 'states', target: null, content };
};

/** What stands before a source; of a relative clause only what it is about. */
function before(passage: Passage, index: number): Range {
  const end = wordAt(passage, index - 1).text === ',' ? index - 1 : index;
  const relative = /^(?:that|which|who)$/.test(wordAt(passage, end - 1).lower);
  const comma = relative && wordAt(passage, end - 2).text === ',' ? 1 : 0;
  const about = relative ? passage.phrases[end - 2 - comma] : undefined;
  return about ?? { from: clauseStart(passage, end), to: end };
}

/** The rest of what a source interrupts: “a fault that, according to the logs, began in May”. */
function goesOn(passage: Passage, start: number): Range[] {
  const next = wordAt(passage, start);
  const finite = /^(?:AUX|VERB)$/.test(next.tag) && !next.lower.endsWith('ing');
  if (!finite || wordAt(passage, start - 1).text !== ',') return [];
  return [{ from: start, to: clauseEnd(passage, start) }];
}
