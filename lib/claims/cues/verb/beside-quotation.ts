import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import { clauseOf } from '@/lib/claims/clauses/clause-at';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/**
 * Any verb that stands with its subject right beside a whole quotation says it: “…,” Bell hissed,
 * “…,” hissed Bell, Bell smiled: “…”. Null for all others.
 */
export function besideQuotation(segment: Segment, index: number): SpeechForm | null {
  const { lower, lemma, tag, quoted } = wordAt(segment, index);
  if (tag !== 'VERB' || quoted || lower.endsWith('ing')) return null;
  if (!isTail(segment, index) && !isLead(segment, index)) return null;
  const forms = verbFormsOf(lower, lemma);
  if (!forms.has('past') && !forms.has('third')) return null;
  return { verb: { lemma, kind: 'states', frames: ['quote'] }, forms };
}

/** “…,” Bell hissed. “…,” hissed Bell. */
function isTail(segment: Segment, index: number): boolean {
  const mark = wordAt(segment, index - 1).text === ',' ? index - 2 : index - 1;
  if (wordAt(segment, mark).speech) {
    const speaker = segment.phrases[index + 1];
    return speaker?.from === index + 1 && isBoundary(segment, speaker.to);
  }
  const subject = clauseOf(segment, index)?.subject;
  return subject !== undefined && subject !== null && isPlain(segment, index)
    ? wordAt(segment, subject.from - 1).speech !== null
    : false;
}

/** Bell smiled: “…”. Bell smiled, “…”. */
const isLead = (segment: Segment, index: number): boolean =>
  /^[,:]$/.test(wordAt(segment, index + 1).text) &&
  wordAt(segment, index + 2).speech !== null &&
  clauseOf(segment, index)?.subject != null;

/** Whether a verb has neither an auxiliary nor an object. */
const isPlain = (segment: Segment, index: number): boolean =>
  clauseOf(segment, index)?.verb?.from === index && segment.phrases[index + 1]?.from !== index + 1;
