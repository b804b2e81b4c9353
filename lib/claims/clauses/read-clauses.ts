import type { Clause } from '@/lib/claims/model/clause';
import { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { verbAt } from '@/lib/claims/clauses/reading/draft';
import { readVerb } from '@/lib/claims/clauses/reading/place-verb';
import { readWord } from '@/lib/claims/clauses/reading/read-openers';
import type { Segment } from '@/lib/claims/model/segment';

/**
 * The clauses of a sentence in the order of their verbs. One way through the words, with a stack of
 * the clauses that are open: a finite verb goes to the innermost one that waits for a verb, opens a
 * complement after a verb that takes one, or is joined to the one that it agrees with.
 */
export function readClauses(segment: Pick<Segment, 'words' | 'phrases'>): Clause[] {
  const stack = new ClauseStack(segment);
  for (let i = 0; i < stack.words.length; i += 1) {
    const word = stack.words[i];
    const group = stack.hidden.has(i) ? undefined : stack.groups.get(i);
    if (group) {
      readVerb(stack, group);
      i = group.to - 1;
    } else if (word && !stack.hidden.has(i)) readWord(stack, word, i);
  }
  stack.closeTo(null, stack.words.length);
  return stack.done.filter(({ verb }) => verb !== null).toSorted((a, b) => verbAt(a) - verbAt(b));
}
