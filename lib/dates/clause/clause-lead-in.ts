import { adverbs, clauseOpeners, prepositions } from '@/lib/dates/lexicon/verbs/clause-words';
import type { DateToken } from '@/lib/dates/tokens/token';

/** The words that lead to a date. */
export interface ClauseLeadIn {
  /** Its preposition; empty without one. */
  preposition: string;
  /** The word before that, and its place. */
  noun: string;
  at: number;
  /** The date opens its clause. */
  opens: boolean;
}

/** What leads to the date that begins at `first`. */
export function leadIn(tokens: readonly DateToken[], first: number): ClauseLeadIn {
  let at = first;
  while (tokens[at - 1] && !tokens[at]?.opens && adverbs.has(tokens[at - 1]?.word)) at--;
  const found = !tokens[at]?.opens && prepositions.has(tokens[at - 1]?.word);
  if (found) at--;
  const before = tokens[at]?.opens ? undefined : tokens[at - 1];
  const noun = before?.word ?? '';
  return {
    preposition: found ? (tokens[at]?.word ?? '') : '',
    noun,
    at: at - 1,
    opens: !before || (clauseOpeners.has(noun) && tokens[at - 2]?.tag !== 'ADP'),
  };
}
