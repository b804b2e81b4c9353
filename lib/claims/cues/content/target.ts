import { rest, speechAt } from '@/lib/claims/cues/content/clause';
import type { Complement } from '@/lib/claims/cues/content/complement';
import { afterAsides } from '@/lib/claims/grammar/asides';
import { objectEnd } from '@/lib/claims/grammar/object-end';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';

/** How far behind a target its content may begin. */
const reach = 18;

/** A target and what comes after its preposition: “Qwen of an attack”, “staff to uninstall it”. */
export function readTarget(
  passage: Passage,
  from: number,
  preposition: string | undefined,
  frame: Frame,
): Complement | null {
  const first = passage.phrases[from];
  if (!first || first.from !== from) return null;
  if (!preposition) return readTargetAlone(passage, from, frame);
  let commas = 0;
  for (let i = first.to; i < first.to + reach; i += 1) {
    const word = wordAt(passage, i);
    if (word.text === ',') commas += 1;
    if (word.lower === preposition && commas % 2 === 0) {
      if (preposition === 'to' && !isInfinitive(passage, i)) continue;
      const content = rest(passage, preposition === 'to' ? i : i + 1);
      const to = wordAt(passage, i - 1).text === ',' ? i - 1 : i;
      return content && { frame, target: { from, to }, content, cueEnd: from };
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) || /^[.;:?!]$/.test(word.text)) return null;
    if (word.speech) return null;
  }
  return null;
}

function readTargetAlone(passage: Passage, from: number, frame: Frame): Complement {
  const target = { from, to: objectEnd(passage, from) };
  const at = afterAsides(passage, target.to);
  const content = wordAt(passage, at).speech ? speechAt(at) : null;
  return { frame, target, content, cueEnd: from };
}

/** Whether “to” and a verb stand at an index. */
export function isInfinitive(passage: Passage, at: number): boolean {
  const next = wordAt(passage, at + 1);
  return wordAt(passage, at).lower === 'to' && /^(?:VERB|AUX|NOUN|ADV|ADJ|PART)$/.test(next.tag);
}
