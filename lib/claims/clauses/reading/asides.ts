import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import type { ClauseDraft } from '@/lib/claims/clauses/reading/draft';
import { maxLook } from '@/lib/claims/clauses/reading/max-look';
import { isQuotative } from '@/lib/claims/clauses/reading/verb-kinds';
import { subjectIn, type SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';

/** “Bell, who runs the bank, said”: the comma closes what was told of her. */
export function isAfterAside(stack: ClauseStack, { from }: ClauseVerb): boolean {
  let i = from - 1;
  while (stack.words[i]?.tag === 'ADV') i -= 1;
  const closes = /^(?:[,)–—-]|--)$/.test(stack.words[i]?.text ?? '');
  return closes && stack.vacant()?.waiting != null;
}

/** “Nonsense, says Bell.” */
export function isBeforeSpeaker(stack: ClauseStack, { from, to, verb }: ClauseVerb): boolean {
  const word = stack.words[verb];
  const phrase = stack.segment.phrases[to];
  if (!word || phrase?.from !== to || stack.words[from - 1]?.text !== ',') return false;
  if (stack.top.verb && stack.top.role !== 'adverbial') return false;
  const commas = stack.words
    .slice(Math.max(stack.limit, from - maxLook), from)
    .filter(({ text, quoted }) => text === ',' && !quoted).length;
  const next = stack.words[phrase.to];
  return commas === 1 && speechForm(word) !== undefined && (!next || next.tag === 'PUNCT');
}

/** The index behind a verb and the particle that belongs to it: “pointed out”. */
function afterParticle({ words }: ClauseStack, { verb, to }: ClauseVerb): number {
  return to + (phrasalForm(words, verb)?.more ?? 0);
}

/** Whether a comma closes an aside behind its verb, also behind where it was said: “it noted in its report,”. */
function endsAside(stack: ClauseStack, group: ClauseVerb): boolean {
  const { words, segment } = stack;
  let i = afterParticle(stack, group);
  if (words[i]?.tag === 'ADP') i = segment.phrases[i + 1]?.to ?? i;
  return words[i]?.text === ',';
}

/** “her boat – it was old – sank”: behind a dash, with another before the sentence ends. */
function isBetweenDashes({ words }: ClauseStack, at: number): boolean {
  if (!dash.test(words[at - 1]?.text ?? '')) return false;
  const close = words
    .slice(at, at + maxLook)
    .findIndex(({ text }) => dash.test(text) || /^[.;:?!]$/.test(text));
  return close > 0 && dash.test(words[at + close]?.text ?? '');
}

const dash = /^(?:[–—]|--)$/;

/** After a comma, with a subject of its own: who says it (“…, Bell said”), or the next statement. */
export function readAside(stack: ClauseStack, group: ClauseVerb, near: SubjectPhrase): boolean {
  const next = stack.words[afterParticle(stack, group)];
  const trails =
    !next ||
    /^[.,;:!?—–]+$/.test(next.text) ||
    next.when ||
    /^(?:early|earlier|late|later)$/.test(next.lower) ||
    next.tag === 'ADP' ||
    next.tag === 'SCONJ' ||
    next.tag === 'ADV' ||
    next.tag === 'CCONJ' ||
    next.speech !== null;
  if (trails && isQuotative(stack, group)) {
    stack.pushInserted(group, near);
    return true;
  }
  if (isBetweenDashes(stack, near.from)) {
    stack.pushInserted(group, near);
    return true;
  }
  stack.closeTo(null, near.from);
  stack.top = stack.open('joined', -1, near.from, null);
  return stack.fill(stack.top, group, near);
}

/** “Boxes from the north, she alleged, had been opened”: between a subject and its verb. */
export function interrupts(
  stack: ClauseStack,
  outer: ClauseDraft,
  group: ClauseVerb,
  near: SubjectPhrase,
): boolean {
  if (outer !== stack.top || !isQuotative(stack, group) || !endsAside(stack, group)) return false;
  const waiting = outer.waiting ?? subjectIn(stack.segment, stack.limit, near.from - 1);
  if (!waiting) return false;
  outer.waiting = waiting;
  stack.pushInserted(group, near);
  return true;
}
