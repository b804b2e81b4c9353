import type { Quotation } from '@/lib/story/quotation';
import type { Claim } from '@/lib/story/story';

const pronoun = /^(?:he|it|she|they)$/i;

/**
 * The name of whom the pronoun at the head of a clause stands for, where a claim of that pronoun
 * tells it; null otherwise.
 */
export function subjectOf(clause: Quotation, claims: readonly Claim[]): string | null {
  const told = claims.find(
    ({ speaker: { mention } }) => mention?.start === clause.start && pronoun.test(mention.text),
  );
  return told?.speaker.resolved ?? null;
}
