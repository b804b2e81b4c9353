import { subjectOf } from '@/lib/claims/clauses/subject-of';
import { canSpeak } from '@/lib/claims/cues/verb/can-speak';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { readComplement } from '@/lib/claims/cues/content/read-complement';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { type Subject, subjectAfter, subjectBefore } from '@/lib/claims/grammar/subject';
import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { verbGroup } from '@/lib/claims/grammar/verb-group';
import { hearsay } from '@/lib/claims/lexicon/speech/hearsay';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const be = /^(?:am|are|be|been|being|is|was|were|'s|'re)$/;

/** The passive: “is said to be preparing”, “was accused by creditors of”, “have been told to”. */
export const readReported: CueReader = (segment, index) => {
  const { lower } = wordAt(segment, index);
  const form = speechForm(wordAt(segment, index)) ?? hearsay.get(lower);
  if (!form?.forms.has('participle') || wordAt(segment, index).tag !== 'VERB') return null;
  const group = verbGroup(segment, index);
  const reduced = isReduced(segment, index);
  if (!reduced && !group.auxiliaries.some((word) => be.test(word))) return null;
  if (group.negated || group.infinitive) return null;
  const owner = reduced ? segment.phrases[index - 2] : undefined;
  const subject = owner
    ? subjectOf(segment, { subject: chainTo(segment, owner) })
    : subjectBefore(segment, group.from);
  if (!subject) return null;
  const { verb } = form;
  const agent =
    group.to +
    (wordAt(segment, group.to).tag === 'ADV' || wordAt(segment, group.to).lower === 'first'
      ? 1
      : 0);
  const someone = verb.frames.some((frame) => frame.startsWith('someone'));
  const by =
    wordAt(segment, agent).lower === 'by' ? subjectAfter(segment, agent + 1, someone) : null;
  const at = by ? by.phrase.to : group.to;
  const plain = { segment, speaker: by, lemma: verb.lemma, kind: verb.kind };
  const cue = { from: group.from, to: by ? agent + 1 : group.to };
  if (verb.lemma === 'blame' && wordAt(segment, at).lower === 'on')
    return blamedOn(segment, subject, cue, at + 1);
  if (someone) {
    if (weakVerbs.has(verb.lemma) && !canSpeak(segment, subject)) return null;
    const whole = tail(segment, at);
    const end = reduced && whole ? { ...whole, to: commaIn(segment, whole) } : whole;
    if (end === null || end.to <= end.from) return null;
    const kind = verb.lemma === 'tell' ? 'orders' : verb.kind;
    return { ...plain, kind, cue, target: subject.mention, content: spansOf(segment, [end]) };
  }
  if (!by && !/^(?:states|alleges|announces|predicts)$/.test(verb.kind)) return null;
  if (!verb.frames.some((frame) => /^(?:clause|thing)$/.test(frame))) return null;
  const it = wordAt(segment, subject.mention.from).lower === 'it';
  const clause = readComplement(segment, at, ['clause', 'to']);
  if (it)
    return clause?.content
      ? { ...plain, cue, target: null, content: spansOf(segment, [clause.content]) }
      : null;
  if (/^(?:call|describe|name)$/.test(verb.lemma)) return null;
  if (!clause && !by && verb.lemma !== 'announce') return null;
  const parts = clause?.content ? [subject.phrase, clause.content] : [subject.phrase];
  return { ...plain, cue, target: null, content: spansOf(segment, parts) };
};

/** “Brill Freight, blamed by two unions for the loss, …”: a passive without its “was”. */
function isReduced(segment: Segment, index: number): boolean {
  const owner = wordAt(segment, index - 1).text === ',' ? segment.phrases[index - 2] : undefined;
  return owner !== undefined && wordAt(segment, index + 1).lower === 'by';
}

/** The first comma of a range, or its end. */
function commaIn(segment: Segment, { from, to }: WordRange): number {
  const comma = segment.words.findIndex((word, i) => i > from && word.text === ',');
  return comma < 0 ? to : Math.min(comma, to);
}

/** “The loss was blamed on Brill by two unions”. */
function blamedOn(segment: Segment, subject: Subject, cue: WordRange, at: number): Finding | null {
  const target = segment.phrases[at];
  if (!target || target.from !== at) return null;
  const by = wordAt(segment, target.to).lower === 'by';
  return {
    segment,
    speaker: by ? subjectAfter(segment, target.to + 1) : null,
    cue,
    lemma: 'blame',
    kind: 'accuses',
    target,
    content: spansOf(segment, [subject.phrase]),
  };
}

/** What follows the target of a passive: “of moving tokens”, “to pay”, “from selling”. */
function tail(segment: Segment, at: number): { from: number; to: number } | null {
  let i = at;
  if (wordAt(segment, i).text === ',') i += 1;
  const word = wordAt(segment, i).lower;
  if (!/^(?:of|to|from|for|over|with)$/.test(word)) return null;
  const from = word === 'to' ? i : i + 1;
  return { from, to: clauseEnd(segment, from) };
}
