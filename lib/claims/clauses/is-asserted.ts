import type { Clause } from '@/lib/claims/model/clause';
import { conditions } from '@/lib/claims/lexicon/grammar/openers';
import { doubting, nobody } from '@/lib/claims/lexicon/grammar/unasserted';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/**
 * Whether the text tells that what a clause says happened: not in a question, on a condition, of
 * nobody, or as what somebody denies or doubts.
 */
export function isAsserted(segment: Segment, clause: Clause): boolean {
  if (clause.inverted || isOfNobody(segment, clause.subject)) return false;
  if (clause.role === 'adverbial' && conditions.has(wordAt(segment, clause.opener).lower))
    return false;
  if (clause.role === 'complement' && isDoubted(segment, clause)) return false;
  const { parent } = clause;
  const apart =
    clause.role === 'inserted' || clause.role === 'relative' || isBeside(segment, clause);
  const outer = apart ? null : parent;
  return outer === null || outer.verb === null || isOpen(segment, outer);
}

/** “denied it, while Lind said …”: a clause beside the whole sentence. */
const isBeside = (segment: Segment, { role, opener }: Clause): boolean =>
  role === 'adverbial' && /^(?:whereas|while)$/.test(wordAt(segment, opener).lower);

/** Whether the clauses around leave what stands in them open. */
function isOpen(segment: Segment, clause: Clause): boolean {
  if (clause.inverted) return false;
  if (clause.role === 'adverbial' && conditions.has(wordAt(segment, clause.opener).lower))
    return false;
  if (clause.role === 'complement' && isDoubted(segment, clause)) return false;
  return !clause.parent?.verb || isOpen(segment, clause.parent);
}

function isOfNobody(segment: Segment, subject: WordRange | null): boolean {
  if (!subject) return false;
  const before = wordAt(segment, subject.from - 1).lower;
  return nobody.has(wordAt(segment, subject.from).lower) || nobody.has(before) || before === 'not';
}

/** “denied that Lind said”, “wondered whether Lind said”, “did not say that Lind said”. */
function isDoubted(segment: Segment, { governor, opener, parent }: Clause): boolean {
  if (conditions.has(wordAt(segment, opener).lower)) return true;
  if (!governor) return false;
  if (governor.negated || governor.modal) return true;
  const nothing = parent?.verb === governor && isOfNobody(segment, parent.subject);
  return nothing || doubting.has(wordAt(segment, governor.verb).lemma);
}
