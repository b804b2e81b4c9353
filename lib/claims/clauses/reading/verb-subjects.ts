import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { isSoCalled } from '@/lib/claims/clauses/reading/is-so-called';
import { maxLook } from '@/lib/claims/clauses/reading/max-look';
import { governs, takesClause } from '@/lib/claims/clauses/reading/takes-clause';
import { isSingular, saysClause } from '@/lib/claims/clauses/reading/verb-kinds';
import { subjectIn, type SubjectPhrase } from '@/lib/claims/clauses/subject-in';

/** “said selling it would be wrong”: the verb in -ing that is the subject. */
export function gerundSubject(stack: ClauseStack, group: ClauseVerb): SubjectPhrase | null {
  const { last, host, top, words, groups } = stack;
  const said = last?.form === 'infinitive' ? top.verb : host;
  if (!said || !takesClause(stack, said)) return null;
  const not = /^(?:ADV|PART)$/.test(words[said.to]?.tag ?? '') ? 1 : 0;
  const doing = groups.get(said.to + not);
  if (doing?.form !== 'ing' || doing.from < stack.limit) return null;
  for (let i = doing.to; i < group.from; i += 1) {
    const form = groups.get(i)?.form;
    if (words[i]?.text === ',' || words[i]?.tag === 'CCONJ') return null;
    if (form !== undefined && form !== 'infinitive') return null;
  }
  return { from: said.to, to: group.from, afterComma: false, before: null };
}

/** The subject that stands after a verb without a clause of its own that takes one: “saying sales fell”. */
export function nonfiniteSubject(stack: ClauseStack, group: ClauseVerb): SubjectPhrase | null {
  const last = takingVerb(stack, group);
  if (!last) return null;
  const own = subjectIn(stack.segment, last.to, group.from);
  return own && governs(stack, last, own) ? own : null;
}

/**
 * The verb before that takes a clause; one in -ing also where a participle of the subject stands
 * between: “saying a cut made by Bell had hurt”, and one that a phrase follows: “said in a note sent by Bell
 * the cut had hurt”.
 */
export function takingVerb(stack: ClauseStack, group: ClauseVerb): ClauseVerb | null {
  const { last, host, words, limit } = stack;
  if (!last || last.to <= limit || isSoCalled(words, last)) return null;
  if (takesClause(stack, last)) return isListed(stack, last) ? null : last;
  const reduced = last.form === 'past' || last.form === 'participle';
  if (!reduced || !host || !takesClause(stack, host)) return null;
  const said = words[host.to]?.tag === 'ADP' && stack.top.verb === host;
  if (!said && (host.form !== 'ing' || host.to <= limit)) return null;
  const between = words.slice(host.to, group.from);
  return between.some(({ text, tag }) => text === ',' || tag === 'CCONJ') ? null : host;
}

/** “said the plan of building a dam and holding back water was bad”: the second of two deeds that a subject tells of. */
function isListed({ words, groups, top }: ClauseStack, { form, from }: ClauseVerb): boolean {
  if (form !== 'ing' || words[from - 1]?.tag !== 'CCONJ') return false;
  for (let i = from - 2; i >= (top.verb?.to ?? from); i -= 1)
    if (groups.get(i)?.form === 'ing') return words[i - 1]?.tag === 'ADP';
  return false;
}

export function subjectAfterLast(stack: ClauseStack, group: ClauseVerb): SubjectPhrase | null {
  return stack.last
    ? subjectIn(stack.segment, Math.max(stack.limit, stack.last.to), group.from)
    : null;
}

/** The subject in the words since the clause began or since its verb; after “and” where that parts two clauses. */
export function subjectFor(stack: ClauseStack, group: ClauseVerb): SubjectPhrase | null {
  const from = Math.max(stack.limit, stack.top.from);
  const whole = subjectIn(stack.segment, from, group.from);
  if (!stack.top.verb || !whole) return whole;
  let conj = group.from - 1;
  while (conj > Math.max(from, group.from - maxLook) && stack.words[conj]?.tag !== 'CCONJ')
    conj -= 1;
  if (conj <= from) return whole;
  const comma = stack.words[conj - 1]?.text === ',';
  const commas = stack.words
    .slice(Math.max(from, conj - maxLook), conj)
    .filter(({ text }) => text === ',').length;
  const aside = comma && stack.words[group.from - 1]?.text === ',';
  const single = isSingular(stack, group) && !saysClause(stack, stack.top.verb);
  const lists =
    takesClause(stack, stack.top.verb) && (aside || (!(comma && commas === 1) && !single));
  return lists ? whole : (subjectIn(stack.segment, conj + 1, group.from) ?? whole);
}
