import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import {
  interrupts,
  isAfterAside,
  isBeforeSpeaker,
  readAside,
} from '@/lib/claims/clauses/reading/asides';
import { isBehindWords, saysWords, tailSubject } from '@/lib/claims/clauses/reading/behind-words';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { range } from '@/lib/claims/clauses/reading/draft';
import { agreesWith, isFiniteHere } from '@/lib/claims/clauses/reading/finite';
import { isJoined, joinStatement, joinVerb } from '@/lib/claims/clauses/reading/joins';
import { maxLook } from '@/lib/claims/clauses/reading/max-look';
import {
  endsRelative,
  governs,
  takesClause,
  takesHearer,
} from '@/lib/claims/clauses/reading/takes-clause';
import type { SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { isQuotative, isSingular, saysClause } from '@/lib/claims/clauses/reading/verb-kinds';
import {
  gerundSubject,
  nonfiniteSubject,
  subjectAfterLast,
  subjectFor,
  takingVerb,
} from '@/lib/claims/clauses/reading/verb-subjects';
import { placeWithoutSubject } from '@/lib/claims/clauses/reading/without-subject';
import { wishingVerbs } from '@/lib/claims/lexicon/speech/wishing-verbs';
import type { WordRange } from '@/lib/claims/model/segment';

export function readVerb(stack: ClauseStack, group: ClauseVerb): void {
  const finite = placeVerb(stack, group);
  if (!finite) {
    if (!stack.top.verb && !stack.top.waiting && stack.top.role !== 'relative')
      stack.wait(group.from);
    if (stack.top.inverted && stack.top.verb?.auxiliaries.length === 0)
      stack.top.verb = {
        ...group,
        auxiliaries: auxiliariesOf(stack, stack.top.verb),
        negated: stack.top.verb.negated,
      };
  }
  stack.host = stack.last;
  stack.last = group;
  if (finite) stack.limit = group.to;
}

function auxiliariesOf(stack: ClauseStack, { from, to }: ClauseVerb): string[] {
  return stack.words.slice(from, to).map((word) => word.lower);
}

/** Gives a group of verbs its clause, if it is finite there. */
function placeVerb(stack: ClauseStack, group: ClauseVerb): boolean {
  const { form } = group;
  if (form === 'infinitive' || form === 'ing') return false;
  if (isJoined(stack, group)) return joinVerb(stack, group);
  if (form === 'participle') return false;
  const before = isBeforeSpeaker(stack, group);
  if (form !== 'plain' && before && saysClause(stack, group)) {
    stack.pushInserted(group, null);
    return true;
  }
  const tail = tailSubject(stack, group);
  if (tail || (form !== 'plain' && isBehindWords(stack, group))) {
    stack.pushInserted(group, tail);
    return true;
  }
  if (isBehindRelativeAside(stack, group)) return stack.fill(stack.top, group, null);
  const top = stack.top;
  const gerund = /^(?:finite|past)$/.test(form) ? gerundSubject(stack, group) : null;
  const own = gerund ? null : nonfiniteSubject(stack, group);
  const near =
    isAfterAside(stack, group) || before || isBehindDoing(stack, group)
      ? null
      : (gerund ?? own ?? actorOf(stack, group) ?? pronounBefore(stack, group));
  if (form === 'plain' && !agreesWith(stack, group, near)) {
    if (!isWished(stack, group, near)) return placeFarther(stack, group);
    if (near) addComplement(stack, group, near);
    return true;
  }
  if (form === 'past' && !isFiniteHere(stack, group, near)) return false;
  if (!near) return placeWithoutSubject(stack, group);
  if (saysWords(stack, group, near)) {
    stack.pushInserted(group, near);
    return true;
  }
  const governor = gerund ? verbBefore(stack, gerund) : own ? takingVerb(stack, group) : top.verb;
  if (governor && governs(stack, governor, near) && !endsRelative(stack, group, governor)) {
    addComplement(stack, group, near);
    return true;
  }
  if (near.afterComma && !top.verb && interrupts(stack, top, group, near)) return true;
  if (!top.verb && top.waiting === null) return stack.fill(top, group, near);
  const conj = stack.words[near.from - 1];
  const vacant = stack.vacant();
  if (near.afterComma || conj?.text === ',') {
    const outer = stack.vacant(true);
    if (outer && interrupts(stack, outer, group, near)) return true;
    if (outer) return stack.fillUp(outer, group, near);
    if (vacant) return stack.fillUp(vacant, group, near);
    return readAside(stack, group, near);
  }
  const joins = stack.words
    .slice(Math.max(stack.limit, near.from - maxLook), near.from)
    .some(({ tag }) => tag === 'CCONJ');
  if (conj?.tag === 'CCONJ' && vacant?.waiting && endsList(stack, group, near))
    return stack.fillUp(vacant, group, vacant.waiting);
  if ((conj?.tag === 'CCONJ' || joins) && top.verb) return joinStatement(stack, group, near);
  if (vacant === top) return stack.fill(top, group, near);
  const noun = vacant ? nounBefore(stack, group, near) : null;
  if (noun) return pushRelative(stack, group, { ...near, before: noun });
  if (vacant?.waiting) return stack.fillUp(vacant, group, vacant.waiting);
  if (vacant) return stack.fillUp(vacant, group, near);
  if (
    near.before &&
    near.before.from >= stack.limit &&
    !(stack.last && takesHearer(stack, stack.last))
  )
    return pushRelative(stack, group, near);
  const takes = top.verb !== null && takesClause(stack, top.verb);
  if (!takes && form === 'finite' && group.auxiliaries.length === 0 && isSingular(stack, group)) {
    const verb = stack.words[group.verb];
    if (verb?.tag === 'VERB') return false;
  }
  stack.push('complement', -1, near.from, { subject: range(near), verb: group });
  return true;
}

/** “Bell, who, after a quarrel, said”: behind an aside that begins right behind the relative pronoun. */
const isBehindRelativeAside = ({ top, words }: ClauseStack, { from, form }: ClauseVerb): boolean =>
  top.role === 'relative' &&
  !top.verb &&
  /^(?:finite|past)$/.test(form) &&
  words[top.opener + 1]?.text === ',' &&
  words[from - 1]?.text === ',' &&
  from > top.opener + 2;

/** “called him the best “I have met””: a pronoun that is the subject of nothing but the verb behind it. */
function pronounBefore(
  { words, segment, limit }: ClauseStack,
  { from }: ClauseVerb,
): SubjectPhrase | null {
  if (from - 1 < limit || !/^(?:he|i|she|they|we)$/.test(words[from - 1]?.lower ?? '')) return null;
  const before = segment.phrases[from - 2];
  return {
    from: from - 1,
    to: from,
    afterComma: false,
    before: before?.to === from - 1 ? before : null,
  };
}

/** “the mill, which lost the boat she sold, said”: the noun before a pronoun, while a verb is still to come. */
function nounBefore(
  { words, limit, segment }: ClauseStack,
  { from }: ClauseVerb,
  { to, from: at }: SubjectPhrase,
): WordRange | null {
  if (to !== from || !/^(?:he|i|she|they|we)$/.test(words[at]?.lower ?? '')) return null;
  const before = segment.phrases[at - 1];
  const noun = before?.to === at && before.from >= limit && words[at - 1]?.tag === 'NOUN';
  return noun ? before : null;
}

function pushRelative(stack: ClauseStack, group: ClauseVerb, near: SubjectPhrase): boolean {
  stack.push('relative', -1, near.from, { antecedent: near.before, subject: near, verb: group });
  return true;
}

/** The subject in the words before; “both” behind what is told of two leaves their verb to them. */
function actorOf(stack: ClauseStack, group: ClauseVerb): SubjectPhrase | null {
  const near = subjectFor(stack, group) ?? subjectAfterLast(stack, group);
  if (!near || stack.vacant()?.waiting == null) return near;
  const counts = /^(?:all|both|each)$/.test(stack.words[near.from]?.lower ?? '');
  return counts && near.to === near.from + 1 ? null : near;
}

/**
 * “who despite having a cold announced”, “which after losing the vote said”: what stands between a relative
 * pronoun and its verb tells what else its subject does, and its nouns are no subjects.
 */
function isBehindDoing({ last, top, words }: ClauseStack, { from }: ClauseVerb): boolean {
  if (top.role !== 'relative' || top.verb || last?.form !== 'ing') return false;
  const behind = words.slice(last.to, from);
  const leads = /^(?:ADP|SCONJ)$/.test(words[last.from - 1]?.tag ?? '');
  return leads && words[last.from - 2]?.tag === 'PRON' && !behind.some(({ text }) => text === ',');
}

/** “those who vote for Bell or Coe said”: the names before are what the relative clause has. */
const endsList = (stack: ClauseStack, group: ClauseVerb, { from }: WordRange): boolean =>
  stack.top.role === 'relative' &&
  isQuotative(stack, group) &&
  stack.segment.phrases[from - 2]?.to === from - 1;

/** “suggested she leave”: what somebody is to do, behind a verb of asking. */
function isWished(stack: ClauseStack, { from }: ClauseVerb, near: WordRange | null): boolean {
  const { last, words } = stack;
  if (!near || !last || last.to !== near.from || near.to !== from) return false;
  return (
    /^(?:he|it|she)$/.test(words[near.from]?.lower ?? '') &&
    wishingVerbs.has(words[last.verb]?.lemma ?? '')
  );
}

/** The verb that takes the clause whose subject is a verb in -ing: “said” of “said selling it was wrong”. */
const verbBefore = (stack: ClauseStack, { from }: WordRange): ClauseVerb | null =>
  [stack.host, stack.top.verb].find((verb) => verb?.to === from) ?? null;

/** “supporters who came to the fair say”: a plural that waits, where the noun before does not agree. */
function placeFarther(stack: ClauseStack, group: ClauseVerb): boolean {
  const vacant = stack.vacant();
  const waiting = vacant?.waiting;
  if (!vacant || !waiting || !isQuotative(stack, group)) return false;
  return agreesWith(stack, group, waiting) && stack.fillUp(vacant, group, waiting);
}

function addComplement(stack: ClauseStack, group: ClauseVerb, subject: WordRange): void {
  if (!stack.top.verb) stack.wait(stack.last?.from ?? group.from);
  const governor =
    [stack.last, stack.host, stack.top.verb].find((each) => each && each.to <= subject.from) ??
    null;
  stack.push('complement', -1, subject.from, { subject: range(subject), verb: group, governor });
}
