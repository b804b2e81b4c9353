import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { readComplement } from '@/lib/claims/cues/content/read-complement';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { type Subject, subjectAfter, subjectBefore } from '@/lib/claims/grammar/subject';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { hearsay } from '@/lib/claims/lexicon/speech/hearsay';
import { speechForms } from '@/lib/claims/lexicon/speech/speech-forms';
import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import type { Finding } from '@/lib/claims/passages/finding';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

const be = /^(?:am|are|be|been|being|is|was|were|'s|'re)$/;

/** The passive: “is said to be preparing”, “was accused by creditors of”, “have been told to”. */
export const readReported: CueReader = (passage, index) => {
  const { lower } = wordAt(passage, index);
  const form = speechForms.get(lower) ?? hearsay.get(lower);
  if (!form?.forms.has('participle') || wordAt(passage, index).tag !== 'VERB') return null;
  const group = verbGroup(passage, index);
  const reduced = isReduced(passage, index);
  if (!reduced && !group.auxiliaries.some((word) => be.test(word))) return null;
  if (group.negated || group.infinitive) return null;
  const subject = subjectBefore(passage, group.from - (reduced ? 1 : 0));
  if (!subject) return null;
  const { verb } = form;
  const agent =
    group.to +
    (wordAt(passage, group.to).tag === 'ADV' || wordAt(passage, group.to).lower === 'first'
      ? 1
      : 0);
  const someone = verb.frames.some((frame) => frame.startsWith('someone'));
  const by =
    wordAt(passage, agent).lower === 'by' ? subjectAfter(passage, agent + 1, someone) : null;
  const at = by ? by.phrase.to : group.to;
  const plain = { passage, speaker: by, lemma: verb.lemma, kind: verb.kind };
  const cue = { from: group.from, to: by ? agent + 1 : group.to };
  if (verb.lemma === 'blame' && wordAt(passage, at).lower === 'on')
    return blamedOn(passage, subject, cue, at + 1);
  if (someone) {
    if (weakVerbs.has(verb.lemma) && !canSpeak(passage, subject)) return null;
    const whole = tail(passage, at);
    const end = reduced && whole ? { ...whole, to: commaIn(passage, whole) } : whole;
    if (end === null || end.to <= end.from) return null;
    const kind = verb.lemma === 'tell' ? 'orders' : verb.kind;
    return { ...plain, kind, cue, target: subject.mention, content: spansOf(passage, [end]) };
  }
  if (!by && !/^(?:states|alleges|announces|predicts)$/.test(verb.kind)) return null;
  if (!verb.frames.some((frame) => /^(?:clause|thing)$/.test(frame))) return null;
  const it = wordAt(passage, subject.mention.from).lower === 'it';
  const clause = readComplement(passage, at, ['clause', 'to']);
  if (it)
    return clause?.content
      ? { ...plain, cue, target: null, content: spansOf(passage, [clause.content]) }
      : null;
  if (/^(?:call|describe|name)$/.test(verb.lemma)) return null;
  if (!clause && !by && verb.lemma !== 'announce') return null;
  const parts = clause?.content ? [subject.phrase, clause.content] : [subject.phrase];
  return { ...plain, cue, target: null, content: spansOf(passage, parts) };
};

/** “Brill Freight, blamed by two unions for the loss, …”: a passive without its “was”. */
function isReduced(passage: Passage, index: number): boolean {
  const owner = wordAt(passage, index - 1).text === ',' ? passage.phrases[index - 2] : undefined;
  return owner !== undefined && wordAt(passage, index + 1).lower === 'by';
}

/** The first comma of a range, or its end. */
function commaIn(passage: Passage, { from, to }: Range): number {
  const comma = passage.words.findIndex((word, i) => i > from && word.text === ',');
  return comma < 0 ? to : Math.min(comma, to);
}

/** “The loss was blamed on Brill by two unions”. */
function blamedOn(passage: Passage, subject: Subject, cue: Range, at: number): Finding | null {
  const target = passage.phrases[at];
  if (!target || target.from !== at) return null;
  const by = wordAt(passage, target.to).lower === 'by';
  return {
    passage,
    speaker: by ? subjectAfter(passage, target.to + 1) : null,
    cue,
    lemma: 'blame',
    kind: 'accuses',
    target,
    content: spansOf(passage, [subject.phrase]),
  };
}

/** What follows the target of a passive: “of moving tokens”, “to pay”, “from selling”. */
function tail(passage: Passage, at: number): { from: number; to: number } | null {
  let i = at;
  if (wordAt(passage, i).text === ',') i += 1;
  const word = wordAt(passage, i).lower;
  if (!/^(?:of|to|from|for|over|with)$/.test(word)) return null;
  const from = word === 'to' ? i : i + 1;
  return { from, to: clauseEnd(passage, from) };
}
