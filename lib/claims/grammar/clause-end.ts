import { commentParticiples } from '@/lib/claims/lexicon/speech/comment-participles';
import { speechForms } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';

/** Whether a word is a finite verb of saying (“said”, “alleges”) outside quotation marks. */
function isFiniteSpeech(passage: Passage, index: number): boolean {
  const word = wordAt(passage, index);
  const forms = word.quoted || word.tag !== 'VERB' ? undefined : speechForms.get(word.lower)?.forms;
  return forms !== undefined && (forms.has('past') || forms.has('third'));
}

/**
 * Where the content that begins at an index ends: at the end of the sentence, or where another
 * statement begins (“and said”, “; it denies”, “, adding that”) or the article comments.
 * An infinitive keeps its reason: “to stop using it, citing leaks”.
 */
export function clauseEnd(passage: Passage, from: number): number {
  const infinitive = wordAt(passage, from).lower === 'to';
  let i = from;
  for (; i < passage.words.length; i += 1) {
    const word = wordAt(passage, i);
    if (word.quoted && !word.speech) continue;
    if (/^[.?!…;]+$/.test(word.text)) break;
    if (infinitive && wordAt(passage, i + 1).lower === 'citing') continue;
    if (i > from && endsHere(passage, i)) break;
  }
  return trimEnd(passage, from, i);
}

function endsHere(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i);
  if (word.text === ',' || word.text === '—' || word.text === '–') return endsAtComma(passage, i);
  if (word.tag === 'CCONJ' || word.lower === 'but') return verbAfterConjunction(passage, i);
  return false;
}

function endsAtComma(passage: Passage, comma: number): boolean {
  let i = comma + 1;
  const next = wordAt(passage, i);
  if (next.lower === 'according' || commentParticiples.has(next.lower)) return true;
  if (next.tag === 'ADV') i += 1;
  const word = wordAt(passage, i);
  const speaker = passage.phrases[i];
  if (speaker?.from === i && isFiniteSpeech(passage, speaker.to) && saysBefore(passage, speaker.to))
    return true;
  const forms = word.quoted ? undefined : speechForms.get(word.lower)?.forms;
  if (forms?.has('ing') && word.tag === 'VERB') return true;
  if (word.lower === 'having' && speechForms.has(wordAt(passage, i + 1).lower)) return true;
  if (word.lower === 'pointing' || word.lower === 'putting') return true;
  if (/^(?:and|but|though|although|while|whereas|after|who|which|a|an)$/.test(word.lower)) {
    return ownVerbAhead(passage, i + 1);
  }
  return false;
}

/** “…, the companies said.”: the words before are what is said. */
function saysBefore(passage: Passage, verb: number): boolean {
  const next = wordAt(passage, verb + 1);
  return /^[.,]?$/.test(next.text) || next.when || /^(?:at|in|on)$/.test(next.lower);
}

/** Whether a verb of saying with its own subject follows within the next few words. */
function ownVerbAhead(passage: Passage, from: number): boolean {
  if (wordAt(passage, from).lower === 'that') return false;
  for (let i = from; i < from + 9; i += 1) {
    const word = wordAt(passage, i);
    if (/^[.,;:?!]$/.test(word.text) || word.lower === 'that') return false;
    if (isFiniteSpeech(passage, i)) return true;
    if (declines(passage, i)) return true;
  }
  return false;
}

/** “and said”, “but would not say”, “and has asked”. */
function verbAfterConjunction(passage: Passage, conjunction: number): boolean {
  let i = conjunction + 1;
  while (wordAt(passage, i).tag === 'ADV') i += 1;
  if (declines(passage, i)) return true;
  if (!/^(?:has|have|had)$/.test(wordAt(passage, i).lower)) return isFiniteSpeech(passage, i);
  return speechForms.get(wordAt(passage, i + 1).lower)?.forms.has('participle') === true;
}

function declines(passage: Passage, i: number): boolean {
  const next = wordAt(passage, i + 1).lower;
  const lower = wordAt(passage, i).lower;
  if (lower === 'declined' || lower === 'refused' || lower === 'declines') return next === 'to';
  return (
    /^(?:did|does|do|would)$/.test(lower) &&
    /^(?:not|n't)$/.test(next) &&
    isReticence(passage, i + 2)
  );
}

const isReticence = (passage: Passage, i: number): boolean =>
  /^(?:say|comment|answer|respond|reply|disclose|immediately|elaborate)$/.test(
    wordAt(passage, i).lower,
  );

/** Without a closing comma, dash or conjunction. */
export function trimEnd(passage: Passage, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /^(?:[,;:—–-]|and|but|while|though|although)$/.test(wordAt(passage, end - 1).lower)
  ) {
    end -= 1;
  }
  return end;
}
