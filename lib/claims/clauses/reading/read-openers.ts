import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import type { ClauseStack } from '@/lib/claims/clauses/reading/clause-stack';
import type { ClauseDraft } from '@/lib/claims/clauses/reading/draft';
import { closesWords } from '@/lib/claims/clauses/reading/behind-words';
import { maxLook } from '@/lib/claims/clauses/reading/max-look';
import { isQuotative } from '@/lib/claims/clauses/reading/verb-kinds';
import { governs, takesClause } from '@/lib/claims/clauses/reading/takes-clause';
import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import {
  halfSubordinators,
  questionWords,
  relativePronouns,
  subordinators,
} from '@/lib/claims/lexicon/grammar/openers';
import { subjectIn } from '@/lib/claims/clauses/subject-in';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Word, WordRange } from '@/lib/claims/model/segment';

export function readWord(stack: ClauseStack, word: Word, i: number): void {
  const { lower, tag, text } = word;
  if (word.speech) {
    if (stack.top.half && !stack.top.verb) stack.pop(i);
    return;
  }
  if (word.quoted && tag === 'PUNCT') {
    if (closesWords(stack, i)) readComma(stack, i);
    return;
  }
  if (text === '.' && stack.words[i + 1]?.text === ',') return;
  if (text === '.' && isWithinWord(word, stack.words[i + 1])) return;
  if (/^[.;?!…]+$/.test(text)) {
    stack.closeTo(null, i);
    stack.top = stack.open('main', -1, i + 1, null);
    stack.last = null;
    stack.limit = i + 1;
  } else if (text === ':') {
    stack.push('joined', i, i + 1);
    stack.last = null;
  } else if (/^[,–—]$/.test(text)) readComma(stack, i);
  else readOpener(stack, word, i, lower, tag);
}

function readComma(stack: ClauseStack, i: number): void {
  const over = (stack.top.half && !stack.top.verb) || isReduced(stack, i);
  if (over) stack.pop(i);
  else if (endsAdverbial(stack, i) || endsTold(stack, i)) {
    stack.pop(i);
    stack.limit = i + 1;
  }
}

/** The stop of “7.6.x”: a letter stands right behind it. */
const isWithinWord = ({ end }: Word, next: Word | undefined): boolean =>
  next !== undefined && next.start === end && /^[\p{Ll}\p{N}]/u.test(next.text);

/** “While naming nobody,”: a clause that has a verb in -ing or a participle for its own. */
function isReduced({ top, last, words }: ClauseStack, at: number): boolean {
  if (top.role !== 'adverbial' || top.verb) return false;
  if (!last || last.from < top.from) return isVerbless(words.slice(top.from, at));
  if (last.form !== 'ing' && last.form !== 'participle' && last.form !== 'past') return false;
  return words
    .slice(top.from, last.from)
    .every(({ tag, lower }) => tag === 'ADV' || lower === 'not' || lower === 'never');
}

/** “As the ferry closed, the firm that ran it”: the comma before a subject that more is told of. */
function endsAdverbial({ top, words, segment }: ClauseStack, comma: number): boolean {
  if (top.role !== 'adverbial' || !top.verb || !top.parent) return false;
  if (top.parent.verb || top.parent.waiting || top.parent.role !== 'main') return false;
  const subject = segment.phrases[comma + 1];
  const next = subject?.from === comma + 1 ? words[subject.to] : undefined;
  return next?.text === ',' || (next?.tag === 'PRON' && relativePronouns.has(next.lower));
}

/** “At the fair in Turin, which ends today, Bell said”: the comma before the subject that the sentence lacks. */
function endsTold({ top, words, segment, groups }: ClauseStack, comma: number): boolean {
  if (top.role !== 'relative' || !top.verb || words[top.opener - 1]?.text !== ',') return false;
  const outer = top.parent;
  if (!outer || outer.role !== 'main' || outer.verb || outer.waiting) return false;
  const subject = segment.phrases[comma + 1];
  if (subject?.from !== comma + 1) return false;
  return /^(?:finite|past)$/.test(groups.get(subject.to)?.form ?? '');
}

/** “while troublesome,”, “although in office,”: a clause that leaves out its verb. */
const isVerbless = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  words.length < 5 &&
  /^(?:ADJ|ADP)$/.test(words[0]?.tag ?? '') &&
  words.every(({ tag }) => /^(?:ADJ|ADP|ADV|NOUN)$/.test(tag));

function readOpener(stack: ClauseStack, word: Word, i: number, lower: string, tag: string): void {
  if (word.when && tag !== 'SCONJ') return;
  const last = stack.before(i);
  const previous = stack.words[last];
  const mark = /^(?:[,–—-]|--)$/.test(previous?.text ?? '');
  const stepped = mark || previous?.tag === 'ADP' ? stack.before(last) : last;
  const comma = previous?.tag === 'ADP' && stack.words[stepped]?.text === ',';
  const before = comma ? stack.before(stepped) : stepped;
  const noun =
    stack.segment.phrases[before] ?? stack.segment.phrases[last] ?? nounBeforeTime(stack, before);
  if (lower === 'that' && (tag === 'SCONJ' || (tag === 'PRON' && !noun))) {
    if (tag === 'SCONJ') openComplement(stack, i);
    return;
  }
  if (
    relativePronouns.has(lower) &&
    (tag !== 'DET' || lower === 'whose') &&
    (noun || lower !== 'that')
  ) {
    if (stack.segment.phrases[i]?.from === i && lower === 'that') return;
    if (lower === 'that' && stack.words[i + 1]?.text === ',') return;
    if (noun) expectJoined(stack, noun, i);
    if (noun) expectTail(stack, noun, i);
    if (!stack.top.verb && !stack.top.waiting)
      stack.top.waiting = stack.outerSubject(noun?.to ?? i);
    if (noun) expectComplement(stack, noun.to);
    const chain = noun && chainTo(stack.segment, noun);
    const whole = chain ? { from: chainFromLimit(stack, chain), to: chain.to } : null;
    const antecedent = whole && (describedBy(stack, whole) ?? whole);
    const behindComma = lower === 'which' && previous?.text === ',';
    stack.push(noun || behindComma ? 'relative' : 'complement', i, i + 1, {
      antecedent,
      governor: noun || behindComma ? null : stack.last,
    });
    return;
  }
  const cause = lower === 'because' && stack.words[i + 1]?.lower === 'of';
  if (lower === 'as' && isOfDegree(stack, i)) return;
  if (subordinators.has(lower) && tag !== 'NOUN' && !cause) {
    if (previous?.text === ',' && noun) expectComplement(stack, noun.to);
    if (stack.last && opensSupposed(stack, stack.last, i))
      stack.push('complement', -1, i, { governor: stack.last });
    openAdverbial(stack, i, false);
  } else if (questionWords.has(lower) && tag !== 'NOUN' && tag !== 'DET') openQuestion(stack, i);
  else if (halfSubordinators.has(lower) && !isAdverbAt(stack, i) && !isPreposition(stack, i))
    openAdverbial(stack, i, true);
}

/** Where a chain of phrases begins within its clause: behind “with” in “sided with Bell and Coe, who”. */
function chainFromLimit({ limit, words }: ClauseStack, { from }: WordRange): number {
  const first = Math.max(from, limit);
  return first > from && words[first]?.tag === 'ADP' ? first + 1 : first;
}

/** “as much as ten”, either “as”. */
const isOfDegree = ({ words }: ClauseStack, i: number): boolean =>
  (words[i - 2]?.lower === 'as' && words[i + 1]?.tag === 'NUM') ||
  (words[i + 2]?.lower === 'as' && words[i + 3]?.tag === 'NUM');

/** “Bell once told”: a verb of saying in the past, right behind an adverb and its subject. */
const isSaid = (stack: ClauseStack, verb: ClauseVerb): boolean =>
  verb.form === 'past' && isQuotative(stack, verb);

/** “the Act of 1867, which”: the noun before words that tell when. */
function nounBeforeTime({ words, segment }: ClauseStack, at: number): WordRange | undefined {
  if (!words[at]?.when) return undefined;
  let i = at;
  while (words[i]?.when || words[i]?.tag === 'ADP') i -= 1;
  return segment.phrases[i];
}

/** “Teale, head of the firm Orro, who”: the name that a bare office tells more of. */
function describedBy({ segment, words }: ClauseStack, { from }: WordRange): WordRange | null {
  const name = words[from - 1]?.text === ',' ? segment.phrases[from - 2] : undefined;
  const office = segment.phrases[from];
  const bare = office?.from === from && roles.has(words[office.to - 1]?.lower ?? '');
  return bare && name && words[name.to - 1]?.tag === 'PROPN' ? name : null;
}

/** “said as a child she sang”, “after the vote he left”: a phrase, and behind it the subject of the clause. */
function isPreposition({ words, segment }: ClauseStack, i: number): boolean {
  const phrase = segment.phrases[i + 1];
  if (phrase?.from !== i + 1 || words[i + 1]?.tag === 'PRON') return false;
  const next = words[phrase.to];
  return next !== undefined && /^(?:he|i|she|they|we)$/.test(next.lower) && next.tag === 'PRON';
}

/** “who once served”: no clause opens between a relative pronoun and its verb. */
function isAdverbAt(stack: ClauseStack, i: number): boolean {
  const previous = stack.words[i - 1];
  const verb = stack.groups.get(i + 1);
  const noun = stack.segment.phrases[i - 1];
  if (stack.words[i]?.lower === 'once' && noun && verb && isSaid(stack, verb)) return true;
  return (
    previous?.tag === 'PRON' &&
    relativePronouns.has(previous.lower) &&
    stack.groups.get(i + 1) !== undefined
  );
}

/** “said the man who fell died”: what a verb takes begins before the relative clause. */
function expectComplement(stack: ClauseStack, to: number): void {
  const { last } = stack;
  const inner = last && (last.form === 'ing' || last.form === 'infinitive') ? last : null;
  const told = inner && inner.to > stack.limit && takesClause(stack, inner) ? inner : null;
  const verb = told ?? stack.top.verb;
  const waiting =
    told && told.to < to ? subjectIn(stack.segment, told.to, to) : verb && stack.outerSubject(to);
  if (!verb || !waiting || !takesClause(stack, verb) || !governs(stack, verb, waiting)) return;
  stack.push('complement', -1, waiting.from, { half: true, waiting, governor: verb });
}

/** “…, and her critics, who sat there, blamed her”: a clause of its own waits for the verb behind the aside. */
function expectJoined(stack: ClauseStack, noun: WordRange, at: number): void {
  const { words } = stack;
  const chain = chainTo(stack.segment, noun);
  const conj = chain.from - 1;
  if (!stack.top.verb || words[at - 1]?.text !== ',' || words[conj]?.tag !== 'CCONJ') return;
  if (words[conj - 1]?.text !== ',' || conj < stack.limit) return;
  const close = words.slice(at, at + maxLook).findIndex(({ text }) => text === ',');
  const verb = close < 0 ? undefined : stack.groups.get(at + close + 1);
  if (!verb || /^(?:infinitive|ing|participle)$/.test(verb.form)) return;
  const { parent } = stack.top;
  const speaks = isQuotative(stack, verb) && !verb.passive;
  if (speaks) stack.closeTo(null, conj);
  else stack.pop(conj);
  stack.top = stack.open('joined', conj, chain.from, speaks ? null : parent);
  stack.top.waiting = { ...chain, afterComma: false, before: null };
  stack.limit = chain.from;
}

/** Verbs, by lemma, that an “if” of a question follows. */
const asking: ReadonlySet<string> = new Set(['ask', 'doubt', 'know', 'question', 'see', 'wonder']);

/** “said if it rained, the match would wait”: the clause of the verb comes behind the condition. */
function opensSupposed(stack: ClauseStack, last: ClauseVerb, i: number): boolean {
  const { words, segment, groups } = stack;
  if (last.to !== i || last.negated || asking.has(words[last.verb]?.lemma ?? '')) return false;
  if (!takesClause(stack, last)) return false;
  const comma = words.slice(i, i + maxLook).findIndex(({ text }) => text === ',') + i;
  const then = words[comma + 1]?.lower === 'then' ? 1 : 0;
  const subject = comma > i ? segment.phrases[comma + 1 + then] : undefined;
  if (subject?.from !== comma + 1 + then) return false;
  for (let at = subject.to; at < subject.to + maxLook; at += 1) {
    const verb = groups.get(at);
    if (verb) return !isQuotative(stack, verb) && !/^(?:ing|infinitive)$/.test(verb.form);
    if (/^[,.;:]$/.test(words[at]?.text ?? '.')) return false;
  }
  return false;
}

/** “Sales fell, the firm that runs the port said.”: who says at the end what stands before. */
function expectTail(stack: ClauseStack, noun: WordRange, at: number): void {
  const { words, groups, segment } = stack;
  const chain = chainTo(segment, noun);
  if (!stack.top.verb || words[chain.from - 1]?.text !== ',' || chain.from <= stack.limit) return;
  if (words[at]?.lower !== 'whose' && !groups.has(at + 1)) return;
  const aside = words[at - 1]?.text === ',';
  let inner = false;
  for (let i = at + 1; i < at + maxLook; i += 1) {
    const { text, tag } = words[i] ?? { text: '.', tag: 'PUNCT' };
    if (/^[.;:?!]$/.test(text) || tag === 'CCONJ' || (text === ',' && !aside)) return;
    const verb = groups.get(i);
    if (!verb) continue;
    const next = words[verb.to];
    const ends = !next || next.text === '.' || next.when === true;
    if (inner && ends && isQuotative(stack, verb) && /^(?:finite|past)$/.test(verb.form)) {
      if (aside && words[i - 1]?.text !== ',') return;
      stack.closeTo(null, chain.from);
      stack.top = stack.open('joined', -1, chain.from, null);
      stack.top.waiting = { ...chain, afterComma: false, before: null };
      stack.limit = chain.from;
      return;
    }
    inner ||= /^(?:finite|past|plain)$/.test(verb.form);
  }
}

/** “said … that”, “and that”: the clause goes beside the one that “that” opened before. */
function openComplement(stack: ClauseStack, i: number): void {
  const conj = stack.words[i - 1];
  if (conj?.tag === 'CCONJ' || conj?.text === ',') {
    for (let each: ClauseDraft | null = stack.top; each?.parent; each = each.parent) {
      if (each.role !== 'complement' || !each.verb) continue;
      stack.closeTo(each.parent, i);
      break;
    }
  }
  if (stack.top.half && !stack.top.verb) stack.pop(i);
  stack.wait(i);
  const { last, host, top } = stack;
  const governor = [last, host, top.verb].find((verb) => verb && takesClause(stack, verb)) ?? last;
  stack.push('complement', i, i + 1, { governor });
}

function openQuestion(stack: ClauseStack, i: number): void {
  stack.wait(i);
  const previous = stack.words[i - 1];
  const asked = previous?.tag === 'VERB' || previous?.tag === 'ADP';
  stack.push(asked ? 'complement' : 'adverbial', i, i + 1, {
    governor: asked ? stack.last : null,
  });
}

function openAdverbial(stack: ClauseStack, i: number, half: boolean): void {
  if (half && stack.top.half && !stack.top.verb) stack.pop(i);
  stack.wait(i);
  stack.push('adverbial', i, i + 1, { half });
}
