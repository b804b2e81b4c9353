import type { Complement } from '@/lib/claims/cues/content/complement';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';

/** How far behind the verb “on” may stand. */
const reach = 14;

/** What somebody is blamed for, and who or what is: “the loss on a late train”. */
export function readBlame(passage: Passage, from: number): Complement | null {
  const first = passage.phrases[from];
  if (!first || first.from !== from) return null;
  for (let on = first.to; on < from + reach; on += 1) {
    const word = wordAt(passage, on);
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) || /^[.,;:?!]$/.test(word.text)) return null;
    const next = passage.phrases[on + 1];
    if (word.lower !== 'on' || !next || wordAt(passage, on + 1).when) continue;
    const follows = wordAt(passage, chainFrom(passage, next).to).lower;
    const relative = /^(?:that|which|who|whose)$/.test(follows);
    const to = relative ? clauseEnd(passage, on + 1) : chainFrom(passage, next).to;
    return {
      frame: 'thing on',
      target: { from: on + 1, to },
      content: { from, to: on },
      cueEnd: from,
    };
  }
  return null;
}
