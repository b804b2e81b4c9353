import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import type { VerbGroup } from '@/lib/claims/clauses/verb-groups';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';

const singular: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);

/** Whether a verb cannot have two for its subject: “is”, “has”, “says”. */
export function isSingular(stack: ClauseStack, { from }: VerbGroup): boolean {
  const word = stack.words[from];
  return (
    word !== undefined &&
    (singular.has(word.lower) || verbFormsOf(word.lower, word.lemma).has('third'))
  );
}

export function isQuotative(stack: ClauseStack, { verb }: VerbGroup): boolean {
  const word = stack.words[verb];
  return word !== undefined && speechForm(word) !== undefined;
}
