import { complementOf } from '@/lib/claims/clauses/clause-at';
import { afterTopic } from '@/lib/claims/cues/content/clause';
import { speechBehindAside, verbBehindAside } from '@/lib/claims/cues/content/interrupted';
import { clauseEnd, trimEnd } from '@/lib/claims/clauses/clause-end';
import { subordinators } from '@/lib/claims/lexicon/grammar/openers';
import { afterAsides, closesWords, isBoundary } from '@/lib/claims/grammar/asides';
import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { type Segment, type WordRange, spanOf, wordAt } from '@/lib/claims/model/segment';
import type { Span } from '@/lib/story/span';

/** The spans of content that some ranges of words stand for; a quotation gives what is inside. */
export function spansOf(segment: Segment, ranges: readonly WordRange[]): Span[] {
  return ranges.flatMap((range) => {
    const { speech } = wordAt(segment, range.from);
    if (range.to <= range.from) return [];
    return [speech && range.to === range.from + 1 ? speech.inner : spanOf(segment, range)];
  });
}

/**
 * What stands before a trailing “, she said” and, when that only interrupts, what goes on after it.
 * `from` and `to` are the words of the interruption, speaker and cue together.
 */
export function contentAround(segment: Segment, from: number, to: number): WordRange[] {
  const before = wordAt(segment, from - 1);
  const speechBefore = before.speech ? from - 1 : wordAt(segment, from - 2).speech ? from - 2 : -1;
  const end = /^[,—–]$/.test(before.text) ? from - 1 : from;
  if (!before.speech && end === from && !closesWords(segment, from - 1)) return [];
  const about = relativeBefore(segment, end);
  if (about) {
    const second = resumed(segment, to, about);
    return second ? [about, second] : [about];
  }
  const start = clauseStart(segment, end);
  const apart = speechBefore === start || /^[-—–]$/.test(wordAt(segment, speechBefore - 1).text);
  const first =
    speechBefore >= 0 && apart
      ? { from: speechBefore, to: speechBefore + 1 }
      : { from: start, to: end };
  if (isJoint(segment, first) && wordAt(segment, to).text === ',' && !before.speech) {
    const whole = clauseEnd(segment, to + 1);
    return whole > to + 1 ? [{ from: to + 1, to: whole }] : [];
  }
  if (first.to <= first.from || isSetting(segment, first, to) || isAdverb(segment, first))
    return [];
  if (isOffice(segment, first)) return [];
  const second = resumed(segment, to, first);
  if (!second && isOnlyWhen(segment, first)) return [];
  return second ? [first, second] : [first];
}

/** “After it had closed, Bell emailed the crew”, “Earlier this month, …”: a time alone is nothing that somebody says. */
const isOnlyWhen = ({ words }: Segment, { from, to }: WordRange): boolean => {
  const told = words.slice(from, to);
  if (told.every(({ when, tag, lower }) => when || tag === 'ADV' || isOfTime(lower))) return true;
  return (
    /^(?:after|before|once|since|until|when|while)$/.test(words[from]?.lower ?? '') &&
    told.every(({ text, quoted, speech }) => text !== ',' && !quoted && !speech)
  );
};

const isOfTime = (lower: string): boolean =>
  /^(?:earlier|last|late|later|month|the|this|today|week|year|years)$/.test(lower);

/** “pools, which, they observed, froze”: what the pronoun before the aside stands for. */
function relativeBefore(segment: Segment, end: number): WordRange | null {
  const relative = /^(?:that|which|who)$/.test(wordAt(segment, end - 1).lower);
  const comma = wordAt(segment, end - 2).text === ',' ? 1 : 0;
  const last = relative && end > 2 ? segment.phrases[end - 2 - comma] : undefined;
  return last ? chainTo(segment, last) : null;
}

/** “In an interview with the paper, she said …”: where it was said, before a cue that goes on. */
const isSetting = (segment: Segment, { from, to }: WordRange, cueEnd: number): boolean =>
  wordAt(segment, from).tag === 'ADP' &&
  !isBoundary(segment, cueEnd) &&
  wordAt(segment, cueEnd).text !== ',' &&
  segment.words.slice(from, to).every(({ tag, quoted }) => !quoted && !/^(?:AUX|VERB)$/.test(tag));

/** “Meanwhile, she said …”: what only joins a sentence to the one before. */
const isAdverb = (segment: Segment, { from, to }: WordRange): boolean =>
  to === from + 1 && wordAt(segment, from).tag === 'ADV' && !wordAt(segment, from).quoted;

/** “Port official, Ida Holm said …”: an office with a comma too many. */
const isOffice = ({ words, phrases }: Segment, { from, to }: WordRange): boolean =>
  phrases[from]?.to === to &&
  !/^(?:DET|PRON)$/.test(words[from]?.tag ?? '') &&
  words[to - 1]?.tag === 'NOUN' &&
  roles.has(words[to - 1]?.lower ?? '');

/** “But, she said, it fell”: a conjunction that stands alone. */
const isJoint = (segment: Segment, { from, to }: WordRange): boolean =>
  to === from + 1 && wordAt(segment, from).tag === 'CCONJ';

/** Where the part of a sentence begins that ends before an index. */
export function clauseStart(segment: Segment, end: number): number {
  let i = end - 1;
  while (
    i > 0 &&
    (wordAt(segment, i - 1).quoted || !/^[;:.?!]+$/.test(wordAt(segment, i - 1).text))
  )
    i -= 1;
  if (/^(?:and|but|yet|so)$/.test(wordAt(segment, i).lower) && i < end - 1) i += 1;
  if (joinsSentences(segment, i) && i < end - 2) i += 2;
  return i;
}

/** “However,”, “Meanwhile,”: a word of the article that goes on from the sentence before. */
const joinsSentences = (segment: Segment, at: number): boolean =>
  /^(?:also|furthermore|however|meanwhile|moreover|nevertheless|nonetheless|still)$/.test(
    wordAt(segment, at).lower,
  ) && wordAt(segment, at + 1).text === ',';

/** The rest of an interrupted sentence: “The line, it added, would reopen …”. */
function resumed(segment: Segment, to: number, first: WordRange): WordRange | null {
  const at = afterAsides(segment, afterTopic(segment, to));
  const on = wordAt(segment, at);
  if (at === to && wordAt(segment, first.from).speech && on.quoted) return quotedFrom(segment, at);
  if (on.text === ';' && wordAt(segment, at + 1).speech && wordAt(segment, first.from).speech)
    return { from: at + 1, to: at + 2 };
  if (on.text !== ',') return null;
  const later = wordAt(segment, first.from).speech ? speechBehindAside(segment, at) : -1;
  if (later > 0) return { from: later, to: later + 1 };
  if (isFronted(segment, first)) {
    const whole = clauseEnd(segment, at + 1);
    return whole > at + 1 ? { from: at + 1, to: whole } : null;
  }
  const joined = /^(?:and|but)$/.test(wordAt(segment, at + 1).lower) ? 1 : 0;
  const next = wordAt(segment, at + 1 + joined);
  if (next.speech && joined === 0) return { from: at + 1, to: at + 2 };
  if (joined && speechForm(next)) return null;
  if (wordAt(segment, first.from).speech) return null;
  const behind = verbBehindAside(segment, at, first);
  if (behind) return behind;
  const finite = /^(?:AUX|VERB)$/.test(next.tag) && !next.lower.endsWith('ing');
  const adjunct =
    at === to &&
    (/^(?:ADP|PART)$/.test(next.tag) || /^(?:because|if|unless|until|when)$/.test(next.lower)) &&
    next.lower !== 'according';
  const open = at === to && wordAt(segment, first.to - 1).tag === 'AUX';
  if (!finite && !adjunct && !open) return null;
  const end = clauseEnd(segment, at + 1);
  return end > at + 1 ? { from: at + 1, to: trimEnd(segment, at + 1, end) } : null;
}

/** So many words “in fact” and “on average” have, which tell nothing of the matter. */
const maxAdverbial = 2;

/** “Because it is warm, says the study, it rises”: the first part is no clause of its own. */
export function isFronted(segment: Segment, { from, to }: WordRange): boolean {
  const words = segment.words.slice(from, to);
  const [opener] = words;
  if (!opener || words.some(({ speech, quoted }) => speech !== null || quoted)) return false;
  if (subordinators.has(opener.lower)) return true;
  return (
    words.length > maxAdverbial &&
    /^(?:ADP|SCONJ)$/.test(opener.tag) &&
    words.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
  );
}

/** The quotation that begins at an index, as a word of its own or word by word. */
function quotedFrom(segment: Segment, at: number): WordRange {
  let to = at + 1;
  if (!wordAt(segment, at).speech) while (wordAt(segment, to).quoted) to += 1;
  return { from: at, to };
}

/** Whether a cue that ends at an index has nothing of its own after it. */
export function trails(segment: Segment, to: number): boolean {
  if (
    isBoundary(segment, to) ||
    /^(?:after|as|before|when|while)$/.test(wordAt(segment, to).lower) ||
    wordAt(segment, to).speech
  )
    return true;
  const at = afterAsides(segment, to);
  const setting = /^(?:ADP|SCONJ)$/.test(wordAt(segment, to).tag) && !complementOf(segment, to - 1);
  return (
    setting ||
    isBoundary(segment, at) ||
    /^(?:after|and|as|before|but|during|when|while)$/.test(wordAt(segment, at).lower)
  );
}
