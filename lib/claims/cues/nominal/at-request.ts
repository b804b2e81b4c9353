import { clauseAt } from '@/lib/claims/clauses/clause-at';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { subjectAfter } from '@/lib/claims/clauses/subject';
import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { owner } from '@/lib/claims/cues/nominal/owner';
import { isBoundary } from '@/lib/claims/grammar/asides';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const request = /^(?:behest|insistence|instigation|invitation|request|urging)$/;

/** “At his own request, Lund was moved”, “shut the pier at the behest of Moen”. */
export const readAtRequest: CueReader = (segment, index) => {
  const phrase = segment.phrases[index + 1];
  if (wordAt(segment, index).lower !== 'at' || phrase?.from !== index + 1) return null;
  const head = phrase.to - 1;
  if (!request.test(wordAt(segment, head).lower)) return null;
  const of = wordAt(segment, phrase.to).lower === 'of';
  const speaker = owner(segment, phrase, head) ?? (of ? subjectAfter(segment, head + 2) : null);
  if (!speaker) return null;
  const content = askedFor(segment, index, of ? speaker.phrase.to : phrase.to);
  if (content.length === 0) return null;
  return {
    segment,
    speaker,
    cue: { from: head, to: head + 1 },
    lemma: 'request',
    kind: 'asks',
    target: null,
    content: spansOf(segment, content),
  };
};

/** What was done at a request: the clause behind it, or the one that it stands in. */
function askedFor(segment: Segment, from: number, to: number): WordRange[] {
  if (from === 0 && wordAt(segment, to).text === ',')
    return [{ from: to + 1, to: clauseEnd(segment, to + 1) }];
  const deed = deedBefore(segment, from);
  if (deed) return [deed];
  const clause = clauseAt(segment, from);
  if (wordAt(segment, to).tag === 'VERB') {
    const done = { from: to, to: clauseEnd(segment, to) };
    return clause?.subject ? [clause.subject, done] : [done];
  }
  const verb = clause?.verb;
  if (!clause || !verb) return [];
  if (verb.from >= to) return [{ from: verb.from, to: clauseEnd(segment, verb.from, verb.verb) }];
  const subject = clause.role === 'relative' ? null : clause.subject;
  const start = subject && subject.to === verb.from ? subject.from : verb.from;
  const behind = isBoundary(segment, to) ? [] : [{ from: to, to: clauseEnd(segment, to, from) }];
  return [{ from: start, to: from }, ...behind.filter((part) => part.to > part.from)];
}

/** “the closure of the pier by the Queen at the request of Moen”: a deed that a noun tells with who does it. */
function deedBefore(segment: Segment, at: number): WordRange | null {
  const by = segment.phrases[at - 1];
  if (by?.to !== at || wordAt(segment, by.from - 1).lower !== 'by') return null;
  const object = segment.phrases[by.from - 2];
  if (!object || object.to !== by.from - 1) return null;
  const of =
    wordAt(segment, object.from - 1).lower === 'of' ? segment.phrases[object.from - 2] : null;
  return { from: (of ?? object).from, to: at };
}
