import type { Clause } from '@/lib/claims/model/clause';
import type { Segment } from '@/lib/claims/model/segment';

/** So many words a group of verbs has at most before its verb. */
const maxGroupLength = 10;

/** The innermost clause that a word stands in. */
export const clauseAt = ({ clauses }: Segment, index: number): Clause | null =>
  clauses.innermost[index] ?? null;

/** The clause whose group of verbs begins at an index. */
export function clauseOf({ clauses }: Segment, from: number): Clause | null {
  for (let i = from; i < from + maxGroupLength; i += 1) {
    const clause = clauses.byVerb.get(i);
    if (clause?.verb && clause.verb.from <= from) return clause;
  }
  return null;
}

/** The clause that is what a verb says: “it fell” of “said it fell”. */
export const complementOf = ({ clauses }: Segment, verb: number): Clause | null =>
  clauses.complements.get(verb) ?? null;
