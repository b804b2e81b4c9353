import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseRole } from '@/lib/claims/model/clause';
import type { SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import type { WordRange } from '@/lib/claims/model/segment';

/** A clause while it is read. */
export interface ClauseDraft {
  role: ClauseRole;
  opener: number;
  from: number;
  to: number;
  subject: WordRange | null;
  verb: ClauseVerb | null;
  parent: ClauseDraft | null;
  antecedent: WordRange | null;
  inverted: boolean;
  governor: ClauseVerb | null;
  /** Its opener may be a preposition as well (“after the match”). */
  half: boolean;
  /** A noun phrase that waits for its verb while a clause about it is read. */
  waiting: SubjectPhrase | null;
}

/** Where the verb of a clause stands. */
export const verbAt = ({ verb }: ClauseDraft): number => verb?.verb ?? 0;

export const range = ({ from, to }: WordRange): WordRange => ({ from, to });
