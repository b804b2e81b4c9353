import { clauseAt } from '@/lib/claims/clauses/clause-at';
import { commentParticiples } from '@/lib/claims/lexicon/speech/comment-participles';
import { closesWords, isBoundary } from '@/lib/claims/grammar/asides';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { goesOnTo } from '@/lib/claims/grammar/goes-on-to';
import { naming } from '@/lib/claims/lexicon/who/titles';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** Whether a word is a finite verb of saying (“said”, “is expected”, not “was fined”) outside quotation marks. */
function isFiniteSpeech(segment: Segment, index: number): boolean {
  const word = wordAt(segment, index);
  if (word.quoted || word.tag !== 'VERB' || goesOnTo(segment.words, { to: index + 1 }))
    return false;
  const form = speechForm(word);
  if (naming.has(word.lower) && !segment.clauses.byVerb.has(index)) return false;
  const passive = segment.clauses.byVerb.get(index)?.verb?.passive === true;
  if (passive && form?.verb.frames.includes('clause') === false) return false;
  const forms = form?.forms;
  const plain = segment.clauses.byVerb.get(index)?.verb?.form === 'plain';
  return forms !== undefined && (forms.has('past') || forms.has('third') || plain);
}

/**
 * Where the content that begins at an index ends: at the end of the sentence, or where another
 * statement begins (“and said”, “; it denies”, “, adding that”) or the article comments.
 * `cue` is a word of the clause that the content belongs to and ends with.
 * An infinitive keeps its reason: “to stop using it, citing leaks”.
 */
export function clauseEnd(segment: Segment, from: number, cue = -1): number {
  let limit = afterQuoted(
    segment,
    (cue < 0 ? null : clauseAt(segment, cue)?.to) ?? segment.words.length,
  );
  const that = wordAt(segment, from - 1).lower === 'that';
  const infinitive = wordAt(segment, from).lower === 'to';
  let i = from;
  let inner = 0;
  for (; i < limit; i += 1) {
    const word = wordAt(segment, i);
    if (that && i === limit - 1 && opensThat(segment, semicolonAt(segment, i) + 1))
      limit = clauseAt(segment, semicolonAt(segment, i) + 2)?.to ?? segment.words.length;
    if (word.quoted && !word.speech) {
      if (i > from && closesWords(segment, i) && endsAtComma(segment, i)) break;
      continue;
    }
    if (word.text === '(') inner += 1;
    else if (word.text === ')') inner = Math.max(0, inner - 1);
    if (inner > 0 && !/^[.?!…]+$/.test(word.text)) continue;
    if (inner > 0 && isClosedSoon(segment, i)) continue;
    if (that && word.text === ';' && opensThat(segment, i + 1)) continue;
    if (isStop(segment, i) || (i > from && opensQuotation(segment, i))) break;
    if (infinitive && wordAt(segment, i + 1).lower === 'citing') continue;
    if (i > from && endsHere(segment, i)) break;
  }
  return trimEnd(segment, from, i);
}

/** A mark that ends a sentence or a part of it: no stop within a word, as of “7.6.x”. */
const isStop = (segment: Segment, i: number): boolean => {
  const { text, end } = wordAt(segment, i);
  const next = wordAt(segment, i + 1);
  const inWord = text === '.' && next.start === end && /^[\p{Ll}\p{N}]/u.test(next.text);
  return /^[.?!…;]+$/.test(text) && !inWord;
};

/** Behind the words in marks that an index stands in: a clause may end within them, what is said does not. */
function afterQuoted(segment: Segment, index: number): number {
  let i = index;
  while (isQuotedWord(segment, i - 1) && isQuotedWord(segment, i)) i += 1;
  return i;
}

const isQuotedWord = (segment: Segment, at: number): boolean =>
  wordAt(segment, at).quoted && wordAt(segment, at).speech === null;

/** A colon with a quotation behind it that no verb of saying right before it has: not “what he told her: “…””. */
const opensQuotation = (segment: Segment, i: number): boolean =>
  wordAt(segment, i).text === ':' &&
  wordAt(segment, i + 1).speech !== null &&
  !speechForm(wordAt(segment, i - 1)) &&
  !speechForm(wordAt(segment, i - 2));

/** The semicolon at an index or right behind it. */
const semicolonAt = (segment: Segment, i: number): number =>
  wordAt(segment, i).text === ';' ? i : wordAt(segment, i + 1).text === ';' ? i + 1 : -2;

/** “that it fell; that it rose; and that it closed”: the next of several clauses. */
const opensThat = (segment: Segment, at: number): boolean =>
  at > 0 &&
  (wordAt(segment, at).lower === 'that' ||
    (wordAt(segment, at).tag === 'CCONJ' && wordAt(segment, at + 1).lower === 'that'));

/** So many words of parentheses may follow a stop within them: “(D-Vt.)”. */
const maxInParentheses = 12;

/** Whether the parenthesis that is open at an index closes. */
const isClosedSoon = (segment: Segment, i: number): boolean =>
  segment.words.slice(i, i + maxInParentheses).some(({ text }) => text === ')');

function endsHere(segment: Segment, i: number): boolean {
  const word = wordAt(segment, i);
  if (word.text === ',' || word.text === '—' || word.text === '–') return endsAtComma(segment, i);
  if (/^(?:whereas|while)$/.test(word.lower)) return saysNext(segment, i + 1);
  if (/^(?:after|before)$/.test(word.lower)) return saysDoing(segment, i + 1);
  if (word.tag === 'CCONJ' || word.lower === 'but')
    return verbAfterConjunction(segment, i) || speakerAfterConjunction(segment, i);
  return false;
}

/** “after earlier claiming”, “before adding”: what the same one says at another time. */
function saysDoing(segment: Segment, at: number): boolean {
  const verb = wordAt(segment, at).tag === 'ADV' ? at + 1 : at;
  const word = wordAt(segment, verb);
  const frames = word.lower.endsWith('ing') ? speechForm(word)?.verb.frames : undefined;
  return !word.quoted && frames?.some((frame) => frame === 'clause' || frame === 'that') === true;
}

function endsAtComma(segment: Segment, comma: number): boolean {
  let i = comma + 1;
  const next = wordAt(segment, i);
  if (next.speech && wordAt(segment, comma).text !== ',') return isTagged(segment, comma + 2);
  if (next.lower === 'according' || commentParticiples.has(next.lower)) return true;
  if (next.tag === 'ADV') i += 1;
  const word = wordAt(segment, i);
  const speaker = segment.phrases[i];
  if (speaker?.from === i && isFiniteSpeech(segment, speaker.to) && saysBefore(segment, speaker.to))
    return true;
  if (speaker?.from === i && isDoing(segment, speaker.to)) return true;
  if (saysBehind(segment, i)) return true;
  const forms = word.quoted ? undefined : speechForm(word)?.forms;
  if (forms?.has('ing') && word.tag === 'VERB' && word.lemma !== 'force') return true;
  if (word.lower === 'having' && speechForm(wordAt(segment, i + 1)) !== undefined) return true;
  if (word.lower === 'pointing' || word.lower === 'putting') return true;
  if (word.lower === 'with' && saysAhead(segment, i + 1)) return true;
  if (/^(?:who|which)$/.test(word.lower))
    return segment.phrases[i + 1]?.from === i + 1 && ownVerbAhead(segment, i + 1);
  if (/^(?:and|but|though|although|while|whereas|after|a|an)$/.test(word.lower)) {
    return ownVerbAhead(segment, i + 1);
  }
  return false;
}

/** “it failed – “We mourn,” she said”: the verb of saying, with its speaker, right behind a quotation. */
function isTagged(segment: Segment, at: number): boolean {
  const speaker = segment.phrases[at];
  return (
    isFiniteSpeech(segment, at) || (speaker?.from === at && isFiniteSpeech(segment, speaker.to))
  );
}

/** “Bell saying that”: a verb of saying in -ing. */
function isDoing(segment: Segment, at: number): boolean {
  const form = wordAt(segment, at).tag === 'VERB' ? speechForm(wordAt(segment, at)) : undefined;
  const tells = form?.verb.frames.some((frame) => frame === 'clause' || frame === 'that');
  return tells === true && form?.forms.has('ing') === true;
}

/** “…, said Bell.”: who says all that stands before. */
function saysBehind(segment: Segment, verb: number): boolean {
  const speaker = segment.phrases[verb + 1];
  if (speaker?.from !== verb + 1 || !isFiniteSpeech(segment, verb)) return false;
  const named = wordAt(segment, speaker.to - 1).tag === 'PROPN';
  const told = speechForm(wordAt(segment, verb))?.verb;
  if (told?.frames.includes('clause') !== true) return false;
  const more = /^(?:at|for|from|in|of|who|with)$/.test(wordAt(segment, speaker.to).lower);
  if (told.lemma === 'say' && more) return true;
  return (named || told.lemma === 'say') && isBoundary(segment, speaker.to);
}

/** “while Bell said”: the next finite verb is one of saying. */
function saysNext(segment: Segment, from: number): boolean {
  for (let i = from; i < from + maxWith; i += 1) {
    const verb = segment.clauses.byVerb.get(i)?.verb;
    if (verb) return !verb.passive && isFiniteSpeech(segment, verb.verb);
  }
  return false;
}

/** So many words the subject of a verb in -ing behind “with” has at most. */
const maxWith = 9;

/** “, with officials saying”: the next who says something. */
function saysAhead(segment: Segment, from: number): boolean {
  const words = segment.words.slice(from, from + maxWith);
  const verb = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'PUNCT');
  const word = words[verb];
  return word?.tag === 'VERB' && speechForm(word)?.forms.has('ing') === true;
}

/** “…, the companies said.”: the words before are what is said. */
function saysBefore(segment: Segment, verb: number): boolean {
  const next = wordAt(segment, verb + 1);
  return /^[.,]?$/.test(next.text) || next.when || /^(?:at|in|on)$/.test(next.lower);
}

/** Whether a verb of saying with its own subject follows within the next few words. */
function ownVerbAhead(segment: Segment, from: number): boolean {
  if (wordAt(segment, from).lower === 'that') return false;
  for (let i = from; i < from + 9; i += 1) {
    const word = wordAt(segment, i);
    if (/^[.,;:?!]$/.test(word.text) || word.lower === 'that') return false;
    if (isFiniteSpeech(segment, i)) return true;
    if (declines(segment, i)) return true;
  }
  return false;
}

/** “and Moen calling it dear”: the next of those who say something in -ing. */
function speakerAfterConjunction(segment: Segment, conjunction: number): boolean {
  const phrase = segment.phrases[conjunction + 1];
  if (phrase?.from !== conjunction + 1) return false;
  const { to } = chainFrom(segment, phrase);
  const word = wordAt(segment, to);
  return (
    word.tag === 'VERB' &&
    wordAt(segment, to - 1).tag === 'PROPN' &&
    speechForm(word)?.forms.has('ing') === true
  );
}

/** “and said”, “but would not say”, “and has asked”. */
function verbAfterConjunction(segment: Segment, conjunction: number): boolean {
  let i = conjunction + 1;
  while (wordAt(segment, i).tag === 'ADV') i += 1;
  if (declines(segment, i)) return true;
  if (!/^(?:has|have|had)$/.test(wordAt(segment, i).lower)) return isFiniteSpeech(segment, i);
  return speechForm(wordAt(segment, i + 1))?.forms.has('participle') === true;
}

function declines(segment: Segment, i: number): boolean {
  const next = wordAt(segment, i + 1).lower;
  const lower = wordAt(segment, i).lower;
  if (lower === 'declined' || lower === 'refused' || lower === 'declines') return next === 'to';
  return (
    /^(?:did|does|do|would)$/.test(lower) &&
    /^(?:not|n't)$/.test(next) &&
    isReticence(segment, i + 2)
  );
}

const isReticence = (segment: Segment, i: number): boolean =>
  /^(?:say|comment|answer|respond|reply|disclose|immediately|elaborate)$/.test(
    wordAt(segment, i).lower,
  );

/** Without a closing comma, dash or conjunction. */
export function trimEnd(segment: Segment, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /^(?:[,;:—–-]|and|but|while|though|although)$/.test(wordAt(segment, end - 1).lower)
  ) {
    end -= 1;
  }
  return end;
}
