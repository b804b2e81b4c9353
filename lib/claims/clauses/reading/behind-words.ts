import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { isQuotative, saysClause } from '@/lib/claims/clauses/reading/verb-kinds';
import type { WordRange } from '@/lib/claims/model/segment';

/** Whether a mark that ends words within the sentence stands at an index, behind a comma: “… “a farce,” said”. */
export function closesWords({ words }: ClauseStack, at: number): boolean {
  const mark = words[at];
  if (mark?.tag !== 'PUNCT' || !mark.quoted || mark.speech || words[at + 1]?.quoted) return false;
  return /^[,?!]$/.test(words[at - 1]?.text ?? '');
}

/** “It was “a farce,” said Bell”: who says it follows, and right behind the sentence or an aside ends. */
export function isBehindWords(stack: ClauseStack, group: ClauseVerb): boolean {
  const { words, segment } = stack;
  const speaker = segment.phrases[group.to];
  if (!closesWords(stack, group.from - 1) || speaker?.from !== group.to) return false;
  if (!isQuotative(stack, group) || group.auxiliaries.length > 0) return false;
  if (!saysClause(stack, group) && stack.vacant()?.waiting != null) return false;
  const next = words[speaker.to];
  return !next || next.when || /^(?:ADP|CCONJ|PUNCT|SCONJ)$/.test(next.tag);
}

/** “It was “a farce,” Bell said”: whoever stands between the marks and the verb says it. */
export function saysWords(stack: ClauseStack, group: ClauseVerb, near: WordRange): boolean {
  return closesWords(stack, near.from - 1) && isQuotative(stack, group) && ends(stack, group.to);
}

/** “Sales fell, Bell said.”: behind a comma, with nothing of its own. */
export function trailsClause(stack: ClauseStack, group: ClauseVerb, near: WordRange): boolean {
  if (stack.words[near.from - 1]?.text !== ',' || !isQuotative(stack, group)) return false;
  const next = stack.words[group.to];
  return stack.top.verb !== null && group.form === 'past' && (!next || /^[.?!;]$/.test(next.text));
}

const ends = ({ words }: ClauseStack, at: number): boolean => {
  const next = words[at];
  return !next || next.when || next.tag === 'ADP' || /^[.,;:?!—–)]+$/.test(next.text);
};
