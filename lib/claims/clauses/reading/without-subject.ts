import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import { closeBareRelative, isBarePair } from '@/lib/claims/clauses/reading/bare-relative';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { takesClause } from '@/lib/claims/clauses/reading/takes-clause';
import { isQuotative, saysClause } from '@/lib/claims/clauses/reading/verb-kinds';

export function placeWithoutSubject(stack: ClauseStack, group: ClauseVerb): boolean {
  const top = stack.top;
  if (!top.verb && top.role === 'relative') return stack.fill(top, group, null);
  const vacant = stack.vacant();
  if (vacant?.waiting) return stack.fillUp(vacant, group, vacant.waiting);
  if (isInverted(stack, group)) {
    if (!top.verb) {
      stack.fill(top, group, null);
      top.inverted = !isQuotative(stack, group);
    } else stack.pushInserted(group, null);
    return true;
  }
  if (!top.verb && top.role !== 'main') return stack.fill(top, group, null);
  const subject = top.subject;
  if (top.verb && subject && isBarePair(stack, top)) return closeBareRelative(stack, top, group);
  if (
    top.verb?.form === 'past' &&
    !saysClause(stack, top.verb) &&
    subject &&
    top.verb.to <= group.from
  ) {
    top.verb = group;
    return true;
  }
  const relative = top.role === 'relative' ? top : null;
  if (relative?.antecedent && relative.parent?.verb && takesClause(stack, relative.parent.verb)) {
    const { antecedent } = relative;
    stack.closeTo(relative.parent, group.from);
    stack.push('complement', -1, antecedent.from, { subject: antecedent, verb: group });
    return true;
  }
  if (!top.verb) return stack.fill(top, group, null);
  return false;
}

function isInverted(stack: ClauseStack, group: ClauseVerb): boolean {
  const before = stack.words[group.from - 1];
  const closes = before?.quoted === true && before.tag === 'PUNCT';
  return before === undefined || before.speech !== null || closes || /^[,;:.—–]$/.test(before.text)
    ? stack.words[group.verb]?.tag === 'AUX' || isQuotative(stack, group)
    : false;
}
