import { subjectAfter } from '@/lib/claims/clauses/subject';
import type { Subject } from '@/lib/claims/model/subject';
import { isInfinitive } from '@/lib/claims/cues/content/target';
import { nameIn } from '@/lib/claims/grammar/mention';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const owning = /^(?:her|his|its|their)$/;

/** Whose claim a noun names: “his”, “Nereid” in “Nereid’s”. */
export function owner(segment: Segment, phrase: WordRange, index: number): Subject | null {
  for (let i = index - 1; i >= phrase.from; i -= 1) {
    const word = wordAt(segment, i);
    const mention = owning.test(word.lower)
      ? { from: i, to: i + 1 }
      : word.tag === 'PART'
        ? { from: phrase.from, to: i }
        : null;
    if (mention && mention.to > mention.from) return { mention, phrase: mention, antecedent: null };
  }
  return null;
}

/** The name right before a noun: “Supreme Court” of “a Supreme Court ruling that”. */
export function nameBefore({ words }: Segment, phrase: WordRange, index: number): Subject | null {
  let from = index;
  while (from > phrase.from && words[from - 1]?.tag === 'PROPN' && !words[from - 1]?.when)
    from -= 1;
  const mention = { from, to: index };
  return from < index ? { mention, phrase: mention, antecedent: null } : null;
}

/** So many words behind a noun its speaker may be told. */
const maxDistance = 14;

/** Who is told behind what is claimed, and where: “for leniency from Bell”, “by Acme”. */
export function source(
  segment: Segment,
  from: number,
): { readonly at: number; readonly speaker: Subject } | null {
  for (let i = from; i < from + maxDistance; i += 1) {
    const word = wordAt(segment, i);
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(word.tag) || word.speech) return null;
    if (!/^(?:by|from)$/.test(word.lower) || wordAt(segment, i + 1).when) continue;
    const speaker = subjectAfter(segment, i + 1, true);
    if (speaker) return { at: i, speaker };
  }
  return null;
}

/**
 * Who is told right behind “by” or “from”, without the preposition that opens what is claimed:
 * “the mayor of Turin” of “by the mayor of Turin of theft”, “Bell” of “by Bell for talks”.
 */
export function agent(segment: Segment, at: number, opens: readonly string[]): Subject | null {
  const whole = subjectAfter(segment, at);
  const first = whole && segment.phrases[whole.phrase.from];
  if (!whole || !first) return null;
  const { to } = whole.phrase;
  const next = wordAt(segment, to).lower;
  if (next === 'that' || isInfinitive(segment, to) || opens.includes(next)) return whole;
  const places: number[] = [];
  for (let i = first.to; i < to; i += 1)
    if (opens.includes(wordAt(segment, i).lower)) places.push(i);
  const cut = places.at(-1);
  if (cut === undefined || (places.length === 1 && belongs(segment, cut))) return whole;
  const phrase = { from: whole.phrase.from, to: cut };
  return { mention: nameIn(segment, phrase), phrase, antecedent: null };
}

/** “the mayor of Turin”, “a spokesman for the firm”: a preposition that an office has, with an article or a name. */
function belongs(segment: Segment, at: number): boolean {
  const head = wordAt(segment, at - 1);
  const next = segment.phrases[at + 1];
  if (head.tag === 'PROPN' || !next) return false;
  const named =
    wordAt(segment, next.from).tag === 'DET' || wordAt(segment, next.to - 1).tag === 'PROPN';
  return named && (roles.has(head.lower) || wordAt(segment, at).lower === 'of');
}
