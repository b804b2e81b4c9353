import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { agreesWith } from '@/lib/claims/clauses/reading/finite';
import { takesClause } from '@/lib/claims/clauses/reading/takes-clause';
import { isQuotative, saysClause } from '@/lib/claims/clauses/reading/verb-kinds';
import { subjectIn, type SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { relativePronouns } from '@/lib/claims/lexicon/grammar/openers';
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

/** So many words name, at most, who says at the end what stands before. */
const maxTail = 14;

/**
 * “Sales fell after the war began, Bell said in a note.”: between the last comma and a verb with nothing of
 * its own stands nobody but who says all that is before; null where it is otherwise.
 */
export function tailSubject(stack: ClauseStack, group: ClauseVerb): SubjectPhrase | null {
  const { words, segment, groups } = stack;
  if (!/^(?:finite|past|plain)$/.test(group.form) || group.auxiliaries.length > 0) return null;
  if (!takesClause(stack, group) || !isTold(stack, group) || goesOn(stack, group.to)) return null;
  let comma = group.from - 1;
  while (comma > group.from - maxTail && comma > stack.limit && words[comma]?.text !== ',') {
    if (groups.has(comma) || relativePronouns.has(words[comma]?.lower ?? '')) return null;
    comma -= 1;
  }
  const first = segment.phrases[comma + 1];
  if (words[comma]?.text !== ',' || first?.from !== comma + 1) return null;
  if (segment.phrases[group.from - 1]?.to !== group.from) return null;
  const near = subjectIn(segment, comma + 1, group.from);
  if (near?.from !== comma + 1) return null;
  return group.form !== 'plain' || agreesWith(stack, group, near) ? near : null;
}

/** Whether the sentence has a verb of its own already. */
function isTold({ top, words }: ClauseStack, { to }: ClauseVerb): boolean {
  if (top.verb && (words[to]?.text ?? '.') === '.') return true;
  let root = top;
  while (root.parent) root = root.parent;
  return root.verb !== null && root.role !== 'relative';
}

/** Whether anything but when, where and how it was said follows a verb in its sentence. */
function goesOn({ words, groups }: ClauseStack, to: number): boolean {
  const next = words[to];
  if (next && !next.when && !/^(?:ADP|ADV)$/.test(next.tag) && !/^[.;]$/.test(next.text))
    return true;
  for (let i = to; i < words.length && !/^[.;]$/.test(words[i]?.text ?? ''); i += 1) {
    if (words[i]?.speech || /^[,:]$/.test(words[i]?.text ?? '') || words[i]?.tag === 'SCONJ')
      return true;
    if (groups.has(i)) return true;
  }
  return false;
}

const ends = ({ words }: ClauseStack, at: number): boolean => {
  const next = words[at];
  return !next || next.when || next.tag === 'ADP' || /^[.,;:?!—–)]+$/.test(next.text);
};
