import type { OpeningSubject } from '@/lib/claims/resolve/opening-subjects';
import type { Quotation } from '@/lib/story/quotation';
import type { Claim } from '@/lib/story/story';

const pronoun = /^(?:he|it|she|they)$/i;

/** Whom the pronouns of claims stand for, as their claims tell. */
export const speaking = (claims: readonly Claim[]): OpeningSubject[] =>
  claims.flatMap(({ speaker: { mention, resolved } }) =>
    mention && resolved !== null && pronoun.test(mention.text) ? [{ mention, name: resolved }] : [],
  );

/** The name of whom the pronoun at the head of a clause stands for; null where that is not sure. */
export const subjectOf = (clause: Quotation, known: readonly OpeningSubject[]): string | null =>
  known.find(({ mention }) => mention.start === clause.start)?.name ?? null;
