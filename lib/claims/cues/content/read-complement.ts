import type { Complement } from '@/lib/claims/cues/content/complement';
import {
  afterComma,
  asksHow,
  hasComplement,
  opensFronted,
  readClause,
  rest,
  startsClause,
  tellsWhen,
} from '@/lib/claims/cues/content/clause';
import { isInfinitive, readTarget, readTerm, readVerdict } from '@/lib/claims/cues/content/target';
import { readBlame } from '@/lib/claims/cues/content/blame';
import { readThing } from '@/lib/claims/cues/content/thing';
import { afterTime } from '@/lib/claims/grammar/after-time';
import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { complementOf } from '@/lib/claims/clauses/clause-at';
import { relativePronouns } from '@/lib/claims/lexicon/grammar/openers';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Reads what follows the verb before `from` by the first of its frames that fits. */
export function readComplement(
  segment: Segment,
  from: number,
  frames: readonly Frame[],
): Complement | null {
  for (const frame of frames) {
    const found = readFrame(segment, from, frame);
    if (found) return found;
  }
  return null;
}

/** The frames that are content and nothing else. */
const plainFrames: Partial<Record<Frame, (segment: Segment, from: number) => WordRange | null>> = {
  clause: readClause,
  doing: readDoing,
  hearer: readHearer,
  quote: readQuote,
  that: readThat,
  to: readInfinitive,
};

function readFrame(segment: Segment, from: number, frame: Frame): Complement | null {
  const read = plainFrames[frame];
  if (read) {
    const content = read(segment, from);
    return content && { frame, target: null, content, cueEnd: from };
  }
  const [first, second] = frame.split(' ');
  if (frame === 'thing on') return readBlame(segment, from);
  if (frame === 'nothing')
    return isBoundary(segment, from) ||
      wordAt(segment, afterTime(segment, from)).tag === 'CCONJ' ||
      isBoundary(segment, afterTime(segment, from)) ||
      /^(?:at|before|in|or)$/.test(wordAt(segment, from).lower)
      ? { frame, target: null, content: null, cueEnd: from }
      : null;
  if (frame === 'to thing as') {
    const found =
      wordAt(segment, from).lower === 'to' ? readThing(segment, from + 1, 'thing as') : null;
    return found && { ...found, cueEnd: from + 1 };
  }
  if (first === 'with') return readPreposition(segment, from, frame);
  if (frame === 'someone whether') return readAsked(segment, from, frame);
  if (frame === 'someone guilty') return readVerdict(segment, from, frame);
  if (frame === 'someone term') return readTerm(segment, from, frame);
  if (first === 'someone') return readTarget(segment, from, second, frame);
  if (first !== 'on') {
    const thing = readThing(segment, from, frame);
    const aside = thing ? null : readThing(segment, behindAside(segment, from), frame);
    return thing ?? (aside && { ...aside, cueEnd: from });
  }
  if (!/^(?:on|for|to|with)$/.test(wordAt(segment, from).lower)) return null;
  const found = readTarget(segment, from + 1, frame.split(' ')[2] ?? 'to', frame);
  return found && { ...found, cueEnd: from + 1 };
}

function readDoing(segment: Segment, from: number): WordRange | null {
  const adverb = wordAt(segment, from).tag === 'ADV' ? 1 : 0;
  const { lower, tag } = wordAt(segment, from + adverb);
  return /^(?:VERB|AUX)$/.test(tag) && /^\w{2,}ing$/.test(lower) ? rest(segment, from) : null;
}

function readQuote(segment: Segment, from: number): WordRange | null {
  const content = readClause(segment, from);
  return content && wordAt(segment, content.from).quoted ? content : null;
}

/** So many words stand at most before the subject of a clause without “that”: “the more each ran”. */
const maxBeforeSubject = 3;

function readThat(segment: Segment, from: number): WordRange | null {
  const at = afterAsides(segment, from);
  const { lower, tag } = wordAt(segment, at);
  if (lower === 'that' && tag !== 'DET') return rest(segment, at + 1);
  if (tag === 'CCONJ' || wordAt(segment, from - 1).lemma === 'hold') return null;
  if (asksHow(segment, from)) return rest(segment, from);
  if (wordAt(segment, from).lower === 'when' && !tellsWhen(segment, from)) return null;
  const front = [from, at].find((each) => opensFronted(segment, each));
  if (front !== undefined) return rest(segment, front);
  const said = hasComplement(segment, from, at) ? complementOf(segment, from - 1) : null;
  const subject = said?.subject;
  const open = subject && relativePronouns.has(wordAt(segment, subject.to).lower);
  const verb = said?.verb?.from ?? -1;
  const told = subject && !(open && (at === from || !isBehindRelative(segment, subject.to, verb)));
  return told && subject.from <= at + maxBeforeSubject ? rest(segment, at) : null;
}

/** “found in Orro most who fell ill were young”: a verb of its own behind the one of the relative clause. */
const isBehindRelative = ({ clauses }: Segment, from: number, verb: number): boolean =>
  [...clauses.byVerb].some(([at, { role }]) => role === 'relative' && at > from && at < verb);

function readInfinitive(segment: Segment, from: number): WordRange | null {
  const at = afterAsides(segment, from);
  return isInfinitive(segment, at) ? rest(segment, at) : null;
}

function readHearer(segment: Segment, from: number): WordRange | null {
  const hearer = segment.phrases[from];
  if (!hearer || hearer.from !== from) return null;
  const { to } = chainFrom(segment, hearer);
  const aside = afterAsides(segment, to);
  const at = afterComma(segment, aside);
  const next = wordAt(segment, at);
  const quoted = next.text === ',' && wordAt(segment, at + 1).speech !== null;
  const open =
    startsClause(segment, at) || next.quoted || quoted || next.text === ':' || segment.phrases[at];
  return open ? readClause(segment, to) : readToldThat(segment, from, to);
}

/** “described, in plain terms, a plan”: behind an aside in commas; the same index where none is. */
function behindAside(segment: Segment, from: number): number {
  if (wordAt(segment, from).text !== ',' || wordAt(segment, from + 1).tag !== 'ADP') return from;
  const aside = segment.words.slice(from + 1, from + maxAside);
  const close = aside.findIndex(({ text, speech }) => text === ',' || speech !== null);
  return aside[close]?.text === ',' ? from + close + 2 : from;
}

/** So many words an aside between a verb and its object has at most. */
const maxAside = 10;

/** “asked Bell whether it was safe”: whom, and what the question is. */
function readAsked(segment: Segment, from: number, frame: Frame): Complement | null {
  const first = segment.phrases[from];
  if (first?.from !== from) return null;
  const target = chainFrom(segment, first);
  const at = afterAsides(segment, target.to);
  const opener = [target.to, at].find((each) => startsClause(segment, each));
  if (opener === undefined || relativePronouns.has(wordAt(segment, opener).lower)) return null;
  const content = rest(segment, opener);
  return content && { frame, target, content, cueEnd: from };
}

/** “assured users of Do Not Call that they are safe”: behind a name that no noun phrase holds. */
function readToldThat(segment: Segment, from: number, to: number): WordRange | null {
  const said = complementOf(segment, from - 1);
  const that = said ? said.from - 1 : -1;
  if (that <= to || wordAt(segment, that).lower !== 'that') return null;
  const between = segment.words.slice(to, that);
  const plain = between.every(({ tag }) => !/^(?:AUX|CCONJ|PUNCT|VERB)$/.test(tag));
  return plain ? rest(segment, that + 1) : null;
}

/** “sued in Orro for libel”: behind where it was, when “for” follows. */
function afterPlace(segment: Segment, from: number): number {
  const place = segment.phrases[from + 1];
  if (!/^(?:at|before|in)$/.test(wordAt(segment, from).lower) || place?.from !== from + 1)
    return from;
  return wordAt(segment, place.to).lower === 'for' ? place.to : from;
}

/** “admitted to Turkey”, “to hospital”: where somebody is let in, and no deed. */
const isPlace = (segment: Segment, { to }: WordRange): boolean =>
  wordAt(segment, to - 1).tag === 'PROPN' ||
  /^(?:colleges?|hospitals?|schools?|university|wards?)$/.test(wordAt(segment, to - 1).lower);

function readPreposition(segment: Segment, from: number, frame: Frame): Complement | null {
  let start = afterTime(segment, from);
  while (/^(?:again|once|publicly|repeatedly)$/.test(wordAt(segment, start).lower)) start += 1;
  const preposition = frame.slice('with '.length);
  if (preposition === 'for') start = afterPlace(segment, start);
  if (wordAt(segment, start).lower !== preposition) return null;
  const at = start + 1;
  if (isBoundary(segment, at)) return null;
  const admitted = wordAt(segment, from - 1).lemma === 'admit';
  const place = segment.phrases[at];
  if (admitted && place && isPlace(segment, place)) return null;
  const object = segment.phrases[at] ? { from: at, to: objectEnd(segment, at) } : null;
  const content = readClause(segment, at) ?? object ?? rest(segment, at);
  return content && { frame, target: null, content, cueEnd: start === from ? at : from };
}
