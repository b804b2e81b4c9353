import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import { isFinitePast } from '@/lib/claims/clauses/is-finite-past';
import { pairBefore } from '@/lib/claims/clauses/reading/bare-relative';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { isSoCalled } from '@/lib/claims/clauses/reading/is-so-called';
import { maxLook } from '@/lib/claims/clauses/reading/max-look';
import { takesClause } from '@/lib/claims/clauses/reading/takes-clause';
import { isQuotative, saysClause } from '@/lib/claims/clauses/reading/verb-kinds';
import type { SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { people } from '@/lib/claims/lexicon/who/people';
import type { Word, WordRange } from '@/lib/claims/model/segment';

export function isFiniteHere(
  stack: ClauseStack,
  group: ClauseVerb,
  near: SubjectPhrase | null,
): boolean {
  let back = group.from - 1;
  while (stack.words[back]?.tag === 'ADV') back -= 1;
  const previous = stack.words[back];
  if (!near) {
    if (previous?.speech || (previous?.text === ',' && stack.top.verb === null))
      return isQuotative(stack, group) && !isSoCalled(stack.words, group);
    if (stack.top.role === 'relative' && !stack.top.verb) return true;
    if (isReduced(stack, group) || previous?.lower === 'those') return false;
    return stack.vacant()?.waiting != null || pairBefore(stack, stack.top.subject) !== null;
  }
  if (near.to === group.from && isSubjectPronoun(stack, near)) return true;
  if (previous?.text === ',' && near.to === back) return isStrayComma(stack, group);
  if (isObject(stack, near) || isWithinAside(stack, near)) return false;
  if (near.before && near.to === group.from) return true;
  if (stack.top.role === 'relative' && !stack.top.verb && near.from === stack.top.opener + 1)
    return true;
  const takes = stack.last
    ? takesClause(stack, stack.last) ||
      (stack.top.verb !== null && takesClause(stack, stack.top.verb))
    : false;
  if (
    stack.top.verb &&
    !stack.vacant() &&
    !takes &&
    !near.afterComma &&
    !near.before &&
    beforeTime(stack, near.from)?.tag !== 'CCONJ'
  )
    return false;
  return isToldOnDay(stack, group) || isFinitePast(stack.segment, group, stack.groups);
}

/** “against statements made by the mayor”: behind a noun that a preposition has, and before “by”. */
const isReduced = ({ words, segment }: ClauseStack, { from, to }: ClauseVerb): boolean =>
  words[to]?.lower === 'by' && segment.phrases[from - 1]?.to === from;

/** “Bell, who brought a bill in May aimed at the port, left”: the noun before stands in a relative clause. */
function isWithinAside(stack: ClauseStack, near: WordRange): boolean {
  const { top, words } = stack;
  if (top.role !== 'relative' || !top.verb || words[top.opener - 1]?.text !== ',') return false;
  return (
    near.from >= top.verb.to && near.to <= top.verb.to + maxLook && !takesClause(stack, top.verb)
  );
}

/** “Ana Bell, said the pier was safe”: a comma too many before a verb whose clause follows. */
function isStrayComma(stack: ClauseStack, group: ClauseVerb): boolean {
  const subject = stack.segment.phrases[group.to];
  if (stack.top.verb || !saysClause(stack, group) || subject?.from !== group.to) return false;
  return stack.groups.has(subject.to);
}

/** “she pointed”: a pronoun that is the subject of nothing but a verb. */
const isSubjectPronoun = ({ words }: ClauseStack, { from, to }: WordRange): boolean =>
  to === from + 1 && /^(?:he|i|she|they|we)$/.test(words[from]?.lower ?? '');

/** “Ana Bell indicated on Monday”: behind a name, a verb of saying with its day. */
function isToldOnDay({ words }: ClauseStack, { from, to, verb }: ClauseVerb): boolean {
  const word = words[verb];
  const day = words[to]?.when || (words[to]?.tag === 'ADP' && words[to + 1]?.when);
  const frames = word && speechForm(word)?.verb.frames;
  return (
    words[from - 1]?.tag === 'PROPN' &&
    day === true &&
    frames?.some((frame) => frame === 'clause' || frame === 'that') === true
  );
}

/** The word before another, words that tell when passed over: “and” of “and on Friday the board”. */
function beforeTime({ words }: ClauseStack, from: number): Word | undefined {
  let i = from - 1;
  while (words[i]?.when || (words[i]?.tag === 'ADP' && words[i + 1]?.when)) i -= 1;
  return words[i];
}

/** “Bell, wearing a shirt covered in dust, said”: the noun before is what the verb in -ing has. */
function isObject({ top, last, words }: ClauseStack, near: SubjectPhrase): boolean {
  if (top.verb || !top.waiting || last?.form !== 'ing' || last.to > near.from) return false;
  if (words[last.from - 1]?.text !== ',') return false;
  return words.slice(last.to, near.from).every(({ text, tag }) => text !== ',' && tag !== 'CCONJ');
}

/** Whether a plain form may go with its subject: “officials say”, not “let Acme say”. */
export function agreesWith(
  stack: ClauseStack,
  group: ClauseVerb,
  near: SubjectPhrase | null,
): boolean {
  const waiting = near ?? stack.vacant()?.waiting;
  if (!waiting) return stack.top.role === 'relative' && !stack.top.verb;
  const head = headOf(stack, waiting);
  if (!head) return false;
  const joined = stack.words.slice(waiting.from, waiting.to).some(({ tag }) => tag === 'CCONJ');
  if (head.tag === 'PRON' && !joined)
    return !/^(?:he|she|it|him|her|them|this|that)$/.test(head.lower);
  const last = stack.words[waiting.to - 1];
  const several = joined || isCounted(stack, waiting);
  if (head.tag === 'PROPN' && stack.words[group.verb]?.lemma === 'say') return true;
  return (
    several ||
    (isCollective(head.lower) && last?.tag === 'NOUN' && last.lower.endsWith('s')) ||
    head.lower.endsWith('s') ||
    /^(?:data|media|people|some)$/.test(head.lower) ||
    people.has(head.lower) ||
    last?.lower === 'people'
  );
}

/** “a team of divers”: a body that is named by those who are in it. */
const isCollective = (noun: string): boolean =>
  /^(?:couple|group|number|pair|panel|series|team)$/.test(noun);

/** So many words count, at most, those whom a subject tells of: “about one in every five”. */
const maxCount = 5;

/** “nine out of 10”, “33 %”, “those asked”, “a third of voters”: more than one by its first words. */
function isCounted({ words }: ClauseStack, { from, to }: WordRange): boolean {
  const first = words.slice(from, to).find(({ tag }) => tag !== 'ADV' && tag !== 'PUNCT');
  if (!first) return false;
  if (first.tag === 'NUM' && first.lower !== 'one') return true;
  if (/^(?:many|most|several|these|those)$/.test(first.lower)) return true;
  const opening = words.slice(from, Math.min(to, from + maxCount));
  if (opening.filter(({ tag }) => tag === 'NUM').length > 1) return true;
  return opening.some(({ lower }) =>
    /^(?:half|majority|percent|quarters?|thirds?|three-quarters|two-thirds)$/.test(lower),
  );
}

export function headOf(stack: ClauseStack, near: WordRange): Word | undefined {
  const phrase = stack.segment.phrases[near.from];
  return stack.words[Math.min(phrase?.to ?? near.to, near.to) - 1];
}
