import type { Complement } from '@/lib/claims/cues/content/complement';
import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** How far behind the verb “on” may stand. */
const maxDistance = 14;

/** What somebody is blamed for, and who or what is: “the loss on a late train”. */
export function readBlame(segment: Segment, from: number): Complement | null {
  const first = segment.phrases[from];
  if (!first || first.from !== from) return null;
  for (let on = first.to; on < from + maxDistance; on += 1) {
    const word = wordAt(segment, on);
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) || /^[.,;:?!]$/.test(word.text)) return null;
    const next = segment.phrases[on + 1];
    if (word.lower !== 'on' || !next || wordAt(segment, on + 1).when) continue;
    const follows = wordAt(segment, chainFrom(segment, next).to).lower;
    const relative = /^(?:that|which|who|whose)$/.test(follows);
    const to = relative ? clauseEnd(segment, on + 1) : chainFrom(segment, next).to;
    return {
      frame: 'thing on',
      target: { from: on + 1, to },
      content: { from, to: on },
      cueEnd: from,
    };
  }
  return null;
}
