import type { Complement } from '@/lib/claims/cues/content/complement';
import { readClause, rest, startsClause } from '@/lib/claims/cues/content/clause';
import { isInfinitive, readTarget } from '@/lib/claims/cues/content/target';
import { readBlame } from '@/lib/claims/cues/content/blame';
import { readThing } from '@/lib/claims/cues/content/thing';
import { afterAsides, isBoundary } from '@/lib/claims/grammar/asides';
import { objectEnd } from '@/lib/claims/grammar/object-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

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

/** The frames that are content and nothing else. */
const plainFrames: Partial<Record<Frame, (passage: Passage, from: number) => Range | null>> = {
  clause: readClause,
  doing: readDoing,
  hearer: readHearer,
  quote: readQuote,
  that: readThat,
  to: readInfinitive,
};

function readFrame(passage: Passage, from: number, frame: Frame): Complement | null {
  const read = plainFrames[frame];
  if (read) {
    const content = read(passage, from);
    return content && { frame, target: null, content, cueEnd: from };
  }
  const [first, second] = frame.split(' ');
  if (frame === 'thing on') return readBlame(passage, from);
  if (first === 'with') return readPreposition(passage, from, frame);
  if (first === 'someone') return readTarget(passage, from, second, frame);
  if (first !== 'on') return readThing(passage, from, frame);
  if (!/^(?:on|for|to|with)$/.test(wordAt(passage, from).lower)) return null;
  const found = readTarget(passage, from + 1, 'to', frame);
  return found && { ...found, cueEnd: from + 1 };
}

function readDoing(passage: Passage, from: number): Range | null {
  const { lower, tag } = wordAt(passage, from);
  return tag === 'VERB' && /^\w{2,}ing$/.test(lower) ? rest(passage, from) : null;
}

function readQuote(passage: Passage, from: number): Range | null {
  const content = readClause(passage, from);
  return content && wordAt(passage, content.from).speech ? content : null;
}

function readThat(passage: Passage, from: number): Range | null {
  const at = afterAsides(passage, from);
  const { lower, tag } = wordAt(passage, at);
  return lower === 'that' && tag !== 'DET' ? rest(passage, at + 1) : null;
}

function readInfinitive(passage: Passage, from: number): Range | null {
  const at = afterAsides(passage, from);
  return isInfinitive(passage, at) ? rest(passage, at) : null;
}

function readHearer(passage: Passage, from: number): Range | null {
  const hearer = passage.phrases[from];
  if (!hearer || hearer.from !== from) return null;
  const { to } = chainFrom(passage, hearer);
  const at = afterAsides(passage, to);
  const next = wordAt(passage, at);
  const open = startsClause(passage, at) || next.speech || next.text === ':' || passage.phrases[at];
  return open ? readClause(passage, to) : null;
}

function readPreposition(passage: Passage, from: number, frame: Frame): Complement | null {
  if (wordAt(passage, from).lower !== frame.slice('with '.length)) return null;
  const at = from + 1;
  if (isBoundary(passage, at)) return null;
  const object = passage.phrases[at] ? { from: at, to: objectEnd(passage, at) } : null;
  const content = readClause(passage, at) ?? object ?? rest(passage, at);
  return content && { frame, target: null, content, cueEnd: at };
}
