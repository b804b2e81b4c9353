import type { Clause } from '@/lib/claims/model/clause';

/** The clauses of a sentence, found by their verbs and by their words. */
export interface ClauseIndex {
  /** By the index of the verb itself, in order. */
  readonly byVerb: ReadonlyMap<number, Clause>;
  /** What verbs say, by the index of the verb: “it fell” of “said it fell”; the first where there are several. */
  readonly complements: ReadonlyMap<number, Clause>;
  /** For every word the innermost clause that it stands in. */
  readonly innermost: readonly (Clause | undefined)[];
}

export const noClauses: ClauseIndex = { byVerb: new Map(), complements: new Map(), innermost: [] };

export function indexClauses(clauses: readonly Clause[], length: number): ClauseIndex {
  const innermost: (Clause | undefined)[] = Array.from({ length });
  const wide = clauses.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  for (const clause of wide) {
    if (clause.role !== 'inserted') innermost.fill(clause, clause.from, clause.to);
  }
  const complements = new Map<number, Clause>();
  for (const clause of clauses) {
    const governor = clause.role === 'complement' ? clause.governor?.verb : undefined;
    if (governor !== undefined && !complements.has(governor)) complements.set(governor, clause);
  }
  return {
    byVerb: new Map(clauses.map((clause) => [clause.verb?.verb ?? -1, clause])),
    complements,
    innermost,
  };
}
