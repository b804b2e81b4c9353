import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import { isQuotative } from '@/lib/claims/clauses/reading/verb-kinds';
import type { SubjectPhrase } from '@/lib/claims/clauses/subject-in';
import { clauseTakers } from '@/lib/claims/lexicon/grammar/clause-takers';
import { phrasalForm } from '@/lib/claims/lexicon/speech/phrasal-verbs';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import type { Word, WordRange } from '@/lib/claims/model/segment';

export function takesClause(stack: ClauseStack, { verb }: ClauseVerb): boolean {
  const word = stack.words[verb];
  if (!word) return false;
  const frames = (phrasalForm(stack.words, verb) ?? speechForm(word))?.verb.frames;
  return (
    clauseTakers.has(word.lemma) ||
    frames?.some((frame) => frame === 'clause' || frame === 'that' || frame === 'hearer') === true
  );
}

export function takesHearer(stack: ClauseStack, { verb }: ClauseVerb): boolean {
  const word = stack.words[verb];
  return word ? speechForm(word)?.verb.frames.includes('hearer') === true : false;
}

/** Whether a verb takes the clause whose subject follows: “said sales fell”, “said, sales fell”. */
export function governs(stack: ClauseStack, last: ClauseVerb, own: SubjectPhrase): boolean {
  if (!takesClause(stack, last) || hasWhat(stack, last, own)) return false;
  let i = last.to;
  const hearer = takesHearer(stack, last) ? stack.segment.phrases[i] : undefined;
  if (hearer?.from === i && hearer.to <= own.from) i = hearer.to;
  if (stack.words[i]?.text === ',' && i + 1 === own.from) return true;
  while (
    i < own.from &&
    (stack.words[i]?.tag === 'ADV' || stack.words[i]?.when || stack.words[i]?.tag === 'ADP')
  )
    i += 1;
  const quoted = stack.words.slice(stack.top.from, last.from).some(({ speech }) => speech !== null);
  const joined = stack.words[i - 1]?.tag === 'ADP' && !quoted;
  const manner = joined ? stack.segment.phrases[i] : undefined;
  const comma = manner?.from === i ? afterPhrases(stack, manner) : i;
  if (i >= own.from || (manner?.from === i && comma === own.from)) return true;
  if (stack.words[comma]?.text === ',' && comma + 1 === own.from) return true;
  if (stack.words.slice(last.to, own.from).some(({ tag }) => tag === 'CCONJ')) return false;
  return !own.afterComma || stack.words[last.to]?.text === ',';
}

/** “despite what he wrote of it, Bell said”: “what” is what the verb has, and a comma ends its clause. */
const hasWhat = ({ top, words }: ClauseStack, last: ClauseVerb, own: SubjectPhrase): boolean =>
  own.afterComma && top.verb === last && words[top.opener]?.lower === 'what';

/** Where “via its site around noon” ends: after the phrases that a preposition joins. */
function afterPhrases(stack: ClauseStack, { to }: WordRange): number {
  let i = to;
  while (stack.words[i]?.when || stack.words[i]?.tag === 'ADP')
    i = stack.words[i]?.when ? i + 1 : (stack.segment.phrases[i + 1]?.to ?? i + 1);
  return i;
}

/** “The union that called the strike said”: a verb that needs “that” leaves what follows to the noun. */
export function endsRelative(stack: ClauseStack, group: ClauseVerb, governor: ClauseVerb): boolean {
  const verb = stack.words[governor.verb];
  return (
    stack.top.role === 'relative' &&
    verb !== undefined &&
    needsThat(verb) &&
    isQuotative(stack, group) &&
    stack.vacant()?.waiting != null
  );
}

/** “holds that”, “heard that”: a verb that within a relative clause seldom takes one without “that”. */
const needsThat = (verb: Word): boolean =>
  weakVerbs.has(verb.lemma) ||
  clauseTakers.has(verb.lemma) ||
  speechForm(verb)?.verb.frames.includes('clause') === false;
