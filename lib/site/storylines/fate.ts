import type { Statement } from '@/lib/site/speakers/speaker';

/** What a later claim on the same point did to an earlier one. */
export type Answer = 'denied' | 'confirmed' | 'repeated';

/** A claim and what later claims on the same point say of it, in their order; nothing is judged. */
export interface Fate {
  claim: Statement;
  answers: { answer: Answer; by: Statement }[];
}
