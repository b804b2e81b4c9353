import type { Subject } from '@/lib/claims/model/subject';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { isInfinitive } from '@/lib/claims/cues/content/target';
import { afterTime } from '@/lib/claims/grammar/after-time';
import { isBoundary } from '@/lib/claims/grammar/asides';
import type { SpeechVerb } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/**
 * The content of a verb in a relative clause, which stands before it: “a lagoon, which the company
 * says was lost to drought”, “a charge it denies”, “what it described as theft”.
 */
export function readGap(
  segment: Segment,
  subject: Subject,
  to: number,
  verb: SpeechVerb,
): WordRange[] | null {
  let before = subject.phrase.from - 1;
  if (wordAt(segment, before).tag === 'ADV') before -= 1;
  const pronoun = wordAt(segment, before).lower;
  const what = pronoun === 'what';
  const relative = /^(?:that|which|who)$/.test(pronoun);
  if (relative) before -= 1;
  if (relative && wordAt(segment, before).text === ',') before -= 1;
  const filler = what ? null : segment.phrases[before];
  const whole = pronoun === 'which' && !filler && wordAt(segment, before + 1).text === ',';
  if (!what && !whole && (!filler || filler.to !== before + 1)) return null;
  const rest = restOf(segment, to, verb, what);
  if (!rest) return null;
  const parts = filler ? [filler, rest] : [rest];
  return parts.filter((part) => part.to > part.from);
}

function restOf(segment: Segment, to: number, verb: SpeechVerb, what: boolean): WordRange | null {
  const clause = verb.frames.includes('clause');
  const later = afterTime(segment, to);
  if (clause && later > to && wordAt(segment, later).tag === 'AUX')
    return { from: later, to: clauseEnd(segment, later) };
  const next = wordAt(segment, to);
  if (next.lower === 'as' && verb.frames.includes('thing as')) {
    return { from: what ? to + 1 : to, to: clauseEnd(segment, to + 1, to - 1) };
  }
  if (
    next.lower === 'to' &&
    wordAt(segment, to + 1).lower === 'as' &&
    verb.frames.includes('to thing as')
  )
    return { from: to + 2, to: clauseEnd(segment, to + 2, to - 1) };
  if (clause && !what && isInfinitive(segment, to))
    return { from: to, to: clauseEnd(segment, to, to - 1) };
  const finite = next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing'));
  if (clause && finite) return { from: to, to: clauseEnd(segment, to, to) };
  if (what && verb.frames.includes('thing so'))
    return { from: to, to: clauseEnd(segment, to, to - 1) };
  return isBoundary(segment, to) && verb.frames.includes('thing') ? { from: to, to } : null;
}
