import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { WordRange } from '@/lib/claims/model/segment';

/**
 * How a clause stands to the others of its sentence.
 * - `main`: on its own
 * - `complement`: what a verb before it is about, with “that” or without
 * - `relative`: it describes the noun phrase before it
 * - `adverbial`: it tells when, why or on what condition
 * - `joined`: coordinated with the clause before, with a subject of its own or that clause's
 * - `inserted`: it only tells who says what stands around it (“…, Bell said, …”)
 */
export type ClauseRole = 'main' | 'complement' | 'relative' | 'adverbial' | 'joined' | 'inserted';

/** A clause of a sentence: a finite verb, its subject, and the words that belong to them. */
export interface Clause extends WordRange {
  readonly role: ClauseRole;
  /** The index of the word that opens it: “that”, “who”, “if”, “and”; −1 where none does. */
  readonly opener: number;
  /** The noun phrase that is the subject; null where none is told or it follows its verb. */
  readonly subject: WordRange | null;
  readonly verb: ClauseVerb | null;
  readonly parent: Clause | null;
  /** The verb that a complement is about: “said” of “it fell”; also one in -ing or an infinitive. */
  readonly governor: ClauseVerb | null;
  /** What a relative clause describes. */
  readonly antecedent: WordRange | null;
  /** Whether an auxiliary stands before the subject: “Had Moen said”, “Would Lind say”. */
  readonly inverted: boolean;
}
