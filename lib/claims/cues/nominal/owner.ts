import { subjectAfter } from '@/lib/claims/clauses/subject';
import type { Subject } from '@/lib/claims/model/subject';
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
