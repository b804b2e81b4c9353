import { clauseEnd } from '@/lib/claims/clauses/clause-end';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

const medium =
  /^(?:address|announcement|behest|blog|briefing|call|conference|email|e-mail|filing|insistence|interview|letter|media|memo|message|note|post|release|report|speech|statement|tweet|video)s?$/;

/**
 * Where the object of a verb that begins at an index ends: as a clause does, but without what tells
 * of the speaking, when (“last week”) or where (“in a statement”).
 */
export function objectEnd(segment: Segment, from: number): number {
  let end = clauseEnd(segment, from, from - 1);
  for (let i = segment.phrases[from]?.to ?? from + 1; i < end; i += 1) {
    const word = wordAt(segment, i);
    if (word.text === ':') return i;
    if (word.quoted) continue;
    if (word.text === ',' && /^(?:but|despite|which|who)$/.test(wordAt(segment, i + 1).lower))
      return i;
    if (word.text === ',' && wordAt(segment, i + 2).lower === 'which') return i;
    if (word.text === ',' && opensComment(segment, i + 1)) return i;
    if (/^(?:after|before|following|when|because|since|although|though)$/.test(word.lower))
      return i;
    if (/^(?:in|on|during|at)$/.test(word.lower) && tellsOfSpeaking(segment, i + 1)) return i;
  }
  const told = end;
  while (end > from + 1 && wordAt(segment, end - 1).when) end -= 1;
  const last = wordAt(segment, end - 1);
  if (end < told && (/^(?:for|from|till|to|until)$/.test(last.lower) || last.lower.endsWith('ing')))
    return told;
  while (
    end > from + 1 &&
    /^(?:by|early|for|in|late|on|since)$/.test(wordAt(segment, end - 1).lower)
  )
    end -= 1;
  return end;
}

/** “, in a rare case”, “, with a fine”: what the article adds. */
const opensComment = (segment: Segment, at: number): boolean =>
  /^(?:in|with)$/.test(wordAt(segment, at).lower) && /^an?$/.test(wordAt(segment, at + 1).lower);

/** Where words that tell in what it was said begin: “a farce on social media”, “victory at a press conference”. */
export function beforeMedium(segment: Segment, from: number, to: number): number {
  for (let i = segment.phrases[from]?.to ?? from + 1; i < to; i += 1) {
    const { lower, quoted } = wordAt(segment, i);
    if (!quoted && /^(?:in|on|during|at)$/.test(lower) && tellsOfSpeaking(segment, i + 1)) return i;
  }
  return to;
}

function tellsOfSpeaking(segment: Segment, index: number): boolean {
  const phrase = segment.phrases[index];
  return phrase !== undefined && medium.test(wordAt(segment, phrase.to - 1).lower);
}
