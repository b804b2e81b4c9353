import {
  type LinkedStatement,
  linkedStatement,
} from '@/lib/site/speakers/statements/linked-statement';
import type { Statement } from '@/lib/site/speakers/speaker';

/** What a later claim on the same point did to an earlier one. */
export type Answer = 'denied' | 'confirmed' | 'repeated';

/** A fate as a page shows it. */
export interface LinkedFate {
  claim: LinkedStatement;
  answers: { answer: Answer; by: LinkedStatement }[];
}

export const linkedFate = ({ claim, answers }: Fate): LinkedFate => ({
  claim: linkedStatement(claim),
  answers: answers.map(({ answer, by }) => ({ answer, by: linkedStatement(by) })),
});

/** A claim and what later claims on the same point say of it, in their order; nothing is judged. */
export interface Fate {
  claim: Statement;
  answers: { answer: Answer; by: Statement }[];
}
