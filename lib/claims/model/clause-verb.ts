import type { WordRange } from '@/lib/claims/model/segment';

/**
 * What a group of verbs can be: `finite` (“has said”, “says”), `plain` (“say”), `past` (“said”, which
 * may be a participle), or no verb of a clause: `infinitive`, `participle`, `ing`.
 */
export type GroupForm = 'finite' | 'plain' | 'past' | 'infinitive' | 'participle' | 'ing';

/** Auxiliaries, negation and a verb that stand together: “has not been told”. */
export interface ClauseVerb extends WordRange {
  /** The index of the verb itself, the last of the group. */
  readonly verb: number;
  readonly form: GroupForm;
  /** The auxiliaries, lower case. */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
}
