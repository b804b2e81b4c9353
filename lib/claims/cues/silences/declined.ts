import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { declines } from '@/lib/claims/cues/silences/declines';
import type { Subject } from '@/lib/claims/model/subject';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { nearestSubject, speakerOf } from '@/lib/claims/cues/verb/speaker-of';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import type { Finding } from '@/lib/claims/model/finding';
import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { tellsName } from '@/lib/claims/grammar/tells-name';
import { type Segment, type Word, wordAt } from '@/lib/claims/model/segment';

const refusal: ReadonlySet<string> = new Set([
  'decline',
  'declined',
  'declines',
  'declining',
  'refuse',
  'refused',
  'refuses',
  'refusing',
]);
/** “Neither replied.” */
const gaveAnswer: ReadonlySet<string> = new Set([
  'answered',
  'commented',
  'replied',
  'responded',
  'spoke',
]);
const answers: ReadonlySet<string> = new Set([
  'announce',
  'answer',
  'clarify',
  'comment',
  'confirm',
  'deny',
  'disclose',
  'discuss',
  'elaborate',
  'explain',
  'identify',
  'name',
  'release',
  'reply',
  'respond',
  'return',
  'reveal',
  'rule',
  'say',
  'share',
  'specify',
]);
/** “may refuse to pay”: what is possible is not told to have been. */
const possible = /^(?:can|could|may|might|must|should)$/;

const empty = /^(?:calls|comment|emails?|e-mails|messages)$/;

const active: SpeechForm = {
  verb: { lemma: 'decline', kind: 'declines', frames: [] },
  forms: new Set(['past'] as const),
};

/** Whether a word is a verb of answering, also in the perfect: “has not named”. */
const isAnswer = ({ lemma, lower, tag }: Word): boolean =>
  answers.has(lemma) && (tag === 'VERB' || lower === lemma) && !lower.endsWith('ing');

/** “asked her to wait, but she declined”: what was asked right before, and nothing more. */
const isRefusalOf = (segment: Segment, index: number, before: readonly Finding[]): boolean =>
  /^(?:declined|refused)$/.test(wordAt(segment, index).lower) &&
  isBoundary(segment, index + 1) &&
  before.at(-1)?.kind === 'asks';

/** “was jailed for refusing to name her source”: whoever the sentence is about. */
function refusedFor(segment: Segment, index: number): { readonly subject: Subject } | null {
  if (wordAt(segment, index - 1).lower !== 'for') return null;
  const subject = nearestSubject(segment, index);
  return subject && canSpeak(segment, subject) ? { subject } : null;
}

/** “declined to comment”, “did not respond”, “would not say whether …”. */
export const readDeclined: CueReader = (segment, index, before) => {
  const word = wordAt(segment, index);
  const refuses = refusal.has(word.lower) && wordAt(segment, index + 1).lower === 'to';
  const answered = isAnswer(word);
  const refusesAsked = isRefusalOf(segment, index, before);
  if (!refuses && !refusesAsked && !answered && !gaveAnswer.has(word.lower)) return null;
  if (refuses && tellsName(segment, index + 2)) return null;
  const group = verbGroup(segment, index);
  if (refuses && group.auxiliaries.some((each) => possible.test(each))) return null;
  const calls = !/^returne?d?$/.test(word.lower) || empty.test(wordAt(segment, index + 1).lower);
  const passive = group.auxiliaries.some((each) => /^(?:be|been|being)$/.test(each));
  const somebody =
    word.lemma === 'confirm' && /^(?:him|her|them)$/.test(wordAt(segment, index + 1).lower);
  const silent =
    calls && answered && !passive && !somebody && isSilent(group.auxiliaries, group.negated);
  const neither =
    (answered && wordAt(segment, group.from).lower === 'would') || gaveAnswer.has(word.lower);
  if (!refuses && !refusesAsked && !silent && !(neither && wordAt(segment, 0).lower === 'neither'))
    return null;
  const found = speakerOf(segment, group, active, before) ?? refusedFor(segment, index);
  if (!found) return null;
  const nor = wordAt(segment, index + 1).lower === 'nor' && answered;
  const cue = { from: group.from, to: refuses ? index + 2 : index + (nor ? 3 : 1) };
  const end = clauseEnd(segment, cue.to, index);
  let from = cue.to;
  if (refuses && /^(?:say|answer)$/.test(wordAt(segment, from).lower)) from += 1;
  if (/^(?:to|on|for)$/.test(wordAt(segment, from).lower)) from += 1;
  const bare = end - from === 1 && empty.test(wordAt(segment, from).lower);
  const content = bare || end <= from ? null : { from, to: end };
  return declines(segment, found.subject, cue, content);
};

function isSilent(auxiliaries: readonly string[], negated: boolean): boolean {
  return (
    negated && auxiliaries.some((word) => /^(?:did|do|does|has|have|had|would|wo)$/.test(word))
  );
}
