import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';

const singular: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);

/** Whether a verb cannot have two for its subject: “is”, “has”, “says”. */
export function isSingular(stack: ClauseStack, { from }: ClauseVerb): boolean {
  const word = stack.words[from];
  return (
    word !== undefined &&
    (singular.has(word.lower) || verbFormsOf(word.lower, word.lemma).has('third'))
  );
}

/** Whether what is said is all that a verb can have: “said”, “added”. */
export function saysClause(stack: ClauseStack, { verb }: ClauseVerb): boolean {
  const word = stack.words[verb];
  const frames = word && speechForm(word)?.verb.frames;
  return frames?.every((frame) => /^(?:clause|quote|thing noted)$/.test(frame)) === true;
}

export function isQuotative(stack: ClauseStack, { verb }: ClauseVerb): boolean {
  const word = stack.words[verb];
  if (!word) return false;
  return (phrasalForm(stack.words, verb) ?? speechForm(word)) !== undefined;
}
