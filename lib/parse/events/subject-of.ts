import type { Quotation } from '@/lib/story/quotation';
import type { Claim } from '@/lib/story/story';

const pronoun = /^(?:he|it|she|they)$/i;

/** Below this a name in brackets would be a guess. */
const minConfidence = 0.8;

/**
 * The name of whom the pronoun at the head of a clause stands for, where a claim of that pronoun
 * tells it; null otherwise.
 */
export function subjectOf(clause: Quotation, claims: readonly Claim[]): string | null {
  const told = claims.find(
    ({ speaker: { mention, confidence } }) =>
      mention?.start === clause.start && pronoun.test(mention.text) && confidence >= minConfidence,
  );
  return told?.speaker.resolved ?? null;
}
