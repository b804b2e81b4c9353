import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { range, type ClauseDraft } from '@/lib/claims/clauses/reading/draft';
import { subjectIn } from '@/lib/claims/clauses/subject-in';
import type { WordRange } from '@/lib/claims/model/segment';

/** “the divers Brill interviewed”: two noun phrases with nothing between before the verb. */
export function isBarePair(stack: ClauseStack, top: ClauseDraft): boolean {
  return pairBefore(stack, top.subject) !== null;
}

export function pairBefore(stack: ClauseStack, subject: WordRange | null): WordRange | null {
  if (!subject) return null;
  const before = stack.segment.phrases[subject.from - 1];
  return before && before.to === subject.from ? before : null;
}

export function closeBareRelative(
  stack: ClauseStack,
  top: ClauseDraft,
  group: ClauseVerb,
): boolean {
  const pair = pairBefore(stack, top.subject);
  if (!pair || !top.subject) return false;
  const whole = subjectIn(stack.segment, Math.max(top.from, top.opener + 1), top.subject.from);
  const head = whole ? range(whole) : pair;
  const inner: ClauseDraft = {
    ...top,
    role: 'relative',
    opener: -1,
    from: top.subject.from,
    to: group.from,
    antecedent: head,
    parent: top,
  };
  stack.done.push(inner);
  top.verb = group;
  top.subject = head;
  return true;
}
