import { rest, speechAt } from '@/lib/claims/cues/content/clause';
import type { Complement } from '@/lib/claims/cues/content/complement';
import { afterAsides } from '@/lib/claims/grammar/asides';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** How far behind a target its content may begin. */
const maxDistance = 18;

/** A target and what comes after its preposition: “Qwen of an attack”, “staff to uninstall it”. */
export function readTarget(
  segment: Segment,
  from: number,
  preposition: string | undefined,
  frame: Frame,
): Complement | null {
  const first = segment.phrases[from];
  if (!first || first.from !== from) return null;
  if (!preposition) return readTargetAlone(segment, from, frame);
  let commas = 0;
  for (let i = first.to; i < first.to + maxDistance; i += 1) {
    const word = wordAt(segment, i);
    if (word.text === ',') commas += 1;
    if (word.lower === preposition && commas % 2 === 0) {
      if (preposition === 'to' && !isInfinitive(segment, i)) continue;
      const content = rest(segment, preposition === 'to' ? i : i + 1);
      const to = wordAt(segment, i - 1).text === ',' ? i - 1 : i;
      return content && { frame, target: { from, to }, content, cueEnd: from };
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) || /^[.;:?!]$/.test(word.text)) return null;
    if (word.speech) return null;
  }
  return null;
}

function readTargetAlone(segment: Segment, from: number, frame: Frame): Complement {
  const target = { from, to: objectEnd(segment, from) };
  const at = afterAsides(segment, target.to);
  const content = wordAt(segment, at).speech ? speechAt(at) : null;
  return { frame, target, content, cueEnd: from };
}

/** Whether “to” and a verb stand at an index. */
export function isInfinitive(segment: Segment, at: number): boolean {
  const next = wordAt(segment, at + 1);
  return wordAt(segment, at).lower === 'to' && /^(?:VERB|AUX|NOUN|ADV|ADJ|PART)$/.test(next.tag);
}
