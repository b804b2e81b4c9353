import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { objectEnd } from '@/lib/claims/grammar/object-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { claimNoun } from '@/lib/claims/lexicon/claim-nouns';
import type { Frame } from '@/lib/claims/lexicon/verbs';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** What follows a verb of saying. */
export interface Complement {
  readonly frame: Frame;
  readonly target: Range | null;
  readonly content: Range | null;
  /** Where the cue ends: after “for” in “called for”. */
  readonly cueEnd: number;
}

/** Reads what follows the verb before `from` by the first of its frames that fits. */
export function readComplement(
  passage: Passage,
  from: number,
  frames: readonly Frame[],
): Complement | null {
  for (const frame of frames) {
    const found = readFrame(passage, from, frame);
    if (found) return found;
  }
  return null;
}

function readFrame(passage: Passage, from: number, frame: Frame): Complement | null {
  const plain = { frame, target: null, cueEnd: from };
  if (frame === 'clause') {
    const content = readClause(passage, from, false);
    return content && { ...plain, content };
  }
  if (frame === 'doing') {
    const doing =
      /^\w{2,}ing$/.test(wordAt(passage, from).lower) && wordAt(passage, from).tag === 'VERB';
    return doing ? { ...plain, content: rest(passage, from) } : null;
  }
  if (frame === 'quote') {
    const content = readClause(passage, from, false);
    const speech = content && wordAt(passage, content.from).speech;
    return speech ? { ...plain, content } : null;
  }
  if (frame === 'that') {
    const at = afterAsides(passage, from);
    const that = wordAt(passage, at).lower === 'that' && wordAt(passage, at).tag !== 'DET';
    return that ? { ...plain, content: rest(passage, at + 1) } : null;
  }
  if (frame === 'hearer') return readHearer(passage, from, frame);
  if (frame === 'to') {
    const at = afterAsides(passage, from);
    if (!isInfinitive(passage, at)) return null;
    return { ...plain, content: { from: at, to: clauseEnd(passage, at) } };
  }
  if (frame.startsWith('with ')) return readPreposition(passage, from, frame);
  if (frame.startsWith('on someone')) {
    if (!/^(?:on|for|to|with)$/.test(wordAt(passage, from).lower)) return null;
    const found = readTarget(passage, from + 1, 'to', frame);
    return found && { ...found, cueEnd: from + 1 };
  }
  if (frame.startsWith('someone')) return readTarget(passage, from, frame.split(' ')[1], frame);
  return readThing(passage, from, frame);
}

/** “that …”, “whether …”, a quotation, or a clause with a subject of its own. */
function readClause(passage: Passage, from: number, sure: boolean): Range | null {
  let at = afterComma(passage, afterAsides(passage, from));
  if (wordAt(passage, at).text === ',' && at > from && startsClause(passage, at + 1)) at += 1;
  const word = wordAt(passage, at);
  if (/^[,:]$/.test(word.text) && wordAt(passage, at + 1).speech) return speechAt(at + 1);
  if (word.text === ':' && at < passage.words.length - 1) return rest(passage, at + 1);
  if (word.speech) return speechAt(at);
  if (word.lower === 'that' && word.tag !== 'DET') {
    const twice = wordAt(passage, at + 1).lower === 'that' ? 1 : 0;
    return rest(passage, at + 1 + twice);
  }
  if (startsClause(passage, at)) return rest(passage, at);
  if (word.quoted) return rest(passage, at);
  if (word.lower === 'there' && /^(?:AUX|VERB)$/.test(wordAt(passage, at + 1).tag))
    return rest(passage, at);
  const phrase = passage.phrases[at] ?? passage.phrases[at + 1];
  if (!phrase || phrase.from > at + 1 || isBoundary(passage, at)) return null;
  return sure || finiteAfter(passage, phrase.to) ? rest(passage, at) : null;
}

/** The index of “that” after an aside in commas: “said, per a translator, that …”. */
function afterComma(passage: Passage, at: number): number {
  if (wordAt(passage, at).text !== ',' || wordAt(passage, at + 1).speech) return at;
  for (let i = at + 2; i < at + 14; i += 1) {
    const word = wordAt(passage, i);
    if (word.text === ',' && wordAt(passage, i + 1).lower === 'that') return i + 1;
    if (/^[.,;:]$/.test(word.text) || word.speech) return at;
  }
  return at;
}

const startsClause = (passage: Passage, at: number): boolean =>
  /^(?:that|whether|how|why|what|who|where|if|when)$/.test(wordAt(passage, at).lower);

const speechAt = (at: number): Range => ({ from: at, to: at + 1 });

function rest(passage: Passage, from: number): Range | null {
  const to = clauseEnd(passage, from);
  return to > from ? { from, to } : null;
}

/** Whether a finite verb follows before the clause can be over. */
function finiteAfter(passage: Passage, from: number): boolean {
  for (let i = from; i < from + 24; i += 1) {
    const word = wordAt(passage, i);
    if (/^[.;:?!]$/.test(word.text) || (word.speech && i === from)) return false;
    if (word.tag === 'CCONJ' && i === from && !passage.phrases[i + 1]) return false;
    if (word.lower === 'who' || word.lower === 'which' || word.lower === 'that')
      return i > from + 1;
    if (word.tag === 'AUX') return true;
    if (
      word.tag === 'VERB' &&
      !word.lower.endsWith('ing') &&
      wordAt(passage, i - 1).lower !== 'to'
    ) {
      const next = wordAt(passage, i + 1).lower;
      if (!(/(?:ed|n)$/.test(word.lower) && /^(?:by|to|in|on|at|from|for)$/.test(next)))
        return true;
    }
  }
  return false;
}

function isInfinitive(passage: Passage, at: number): boolean {
  const next = wordAt(passage, at + 1);
  return wordAt(passage, at).lower === 'to' && /^(?:VERB|AUX|NOUN|ADV|ADJ|PART)$/.test(next.tag);
}

function readHearer(passage: Passage, from: number, frame: Frame): Complement | null {
  const hearer = passage.phrases[from];
  if (!hearer || hearer.from !== from) return null;
  const whole = chainFrom(passage, hearer);
  const at = afterAsides(passage, whole.to);
  const opens = wordAt(passage, at);
  const open =
    startsClause(passage, at) || opens.speech || opens.text === ':' || passage.phrases[at];
  const content = open ? readClause(passage, whole.to, false) : null;
  return content && { frame, target: null, content, cueEnd: from };
}

function readPreposition(passage: Passage, from: number, frame: Frame): Complement | null {
  if (wordAt(passage, from).lower !== frame.slice('with '.length)) return null;
  const at = from + 1;
  if (isBoundary(passage, at)) return null;
  const clause = readClause(passage, at, false);
  const phrase = passage.phrases[at];
  const content = clause ?? (phrase ? { from: at, to: objectEnd(passage, at) } : rest(passage, at));
  return content && { frame, target: null, content, cueEnd: at };
}

function readTarget(
  passage: Passage,
  from: number,
  preposition: string | undefined,
  frame: Frame,
): Complement | null {
  const first = passage.phrases[from];
  if (!first || first.from !== from) return null;
  if (!preposition) {
    const target = { from, to: objectEnd(passage, from) };
    const at = afterAsides(passage, target.to);
    const content = wordAt(passage, at).speech ? speechAt(at) : null;
    return { frame, target, content, cueEnd: from };
  }
  let commas = 0;
  for (let i = first.to; i < first.to + 18; i += 1) {
    const word = wordAt(passage, i);
    const target = { from, to: trimComma(passage, i) };
    if (word.text === ',') commas += 1;
    if (
      word.lower === preposition &&
      commas % 2 === 0 &&
      (preposition !== 'to' || isInfinitive(passage, i))
    ) {
      const start = preposition === 'to' ? i : i + 1;
      const content = { from: start, to: clauseEnd(passage, start) };
      return content.to > start ? { frame, target, content, cueEnd: from } : null;
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) || /^[.;:?!]$/.test(word.text) || word.speech)
      return null;
  }
  return null;
}

const trimComma = (passage: Passage, to: number): number =>
  wordAt(passage, to - 1).text === ',' ? to - 1 : to;

const talk =
  /^(?:calls?|concerns?|demands?|criticism|fears?|idea|notion|questions?|reports?|rumou?rs?|speculation|talk|worries)$/;

function isTalk(passage: Passage, phrase: Range | undefined): boolean {
  const noun = phrase ? wordAt(passage, phrase.to - 1).lower : '';
  return talk.test(noun) || claimNoun(noun) !== undefined;
}

function readThing(passage: Passage, from: number, frame: Frame): Complement | null {
  const phrase = passage.phrases[from];
  const quotedThing =
    wordAt(passage, from).quoted || /^(?:what|that)$/.test(wordAt(passage, from).lower);
  if ((!phrase || phrase.from !== from) && !quotedThing) return null;
  if (frame === 'words' && !isTalk(passage, phrase)) return null;
  const whole = phrase ? chainFrom(passage, phrase) : { from, to: from + 1 };
  const plain = { frame, target: null, cueEnd: from };
  if (frame === 'thing as') {
    const as = wordAt(passage, whole.to).lower === 'as' || wordAt(passage, whole.to).lower === 'to';
    return as ? { ...plain, content: { from, to: clauseEnd(passage, from) } } : null;
  }
  if (frame === 'thing to') {
    const to = passage.words
      .slice(phrase?.to ?? from, from + 14)
      .some((word) => word.lower === 'to');
    return to ? { ...plain, content: { from, to: clauseEnd(passage, from) } } : null;
  }
  if (frame === 'thing at') {
    const ahead = passage.words.slice(phrase?.to ?? from, from + 12);
    const place = ahead.some((word) =>
      /^(?:above|at|below|close|closer|higher|lower|near|nearer)$/.test(word.lower),
    );
    return place ? { ...plain, content: { from, to: clauseEnd(passage, from) } } : null;
  }
  if (frame === 'thing so') {
    const next = wordAt(passage, whole.to);
    const so = next.quoted || next.tag === 'ADJ' || (passage.phrases[whole.to] && !next.when);
    return so || whole.to - from > 2
      ? { ...plain, content: { from, to: clauseEnd(passage, from) } }
      : null;
  }
  return { ...plain, content: { from, to: objectEnd(passage, from) } };
}
