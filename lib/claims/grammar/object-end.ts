import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { type Passage, wordAt } from '@/lib/claims/passages/passage';

const medium =
  /^(?:address|announcement|blog|briefing|call|conference|email|e-mail|filing|interview|letter|memo|message|note|post|release|report|speech|statement|tweet|video)s?$/;

/**
 * Where the object of a verb that begins at an index ends: as a clause does, but without what tells
 * of the speaking, when (“last week”) or where (“in a statement”).
 */
export function objectEnd(passage: Passage, from: number): number {
  let end = clauseEnd(passage, from);
  for (let i = passage.phrases[from]?.to ?? from + 1; i < end; i += 1) {
    const word = wordAt(passage, i);
    if (word.text === ':') return i;
    if (word.quoted) continue;
    if (/^(?:after|before|following|when|because|since|although|though)$/.test(word.lower))
      return i;
    if (/^(?:in|on|during|at)$/.test(word.lower) && tellsOfSpeaking(passage, i + 1)) return i;
  }
  while (end > from + 1 && wordAt(passage, end - 1).when) end -= 1;
  if (/^(?:in|on|since|late|early)$/.test(wordAt(passage, end - 1).lower) && end > from + 1)
    end -= 1;
  return end;
}

function tellsOfSpeaking(passage: Passage, index: number): boolean {
  const phrase = passage.phrases[index];
  return phrase !== undefined && medium.test(wordAt(passage, phrase.to - 1).lower);
}
