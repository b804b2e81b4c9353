import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { roles } from '@/lib/claims/lexicon/who/roles';

/** Small words within a name: “Pieter van Aalst”. */
const particle = /^(?:al|bin|da|de|di|el|la|of|the|van|von)$/;

/** Nouns before a name that have a capital only because the sentence begins there. */
const company = /^(?:broker|exchange|fund|operator|regulator|rival|union|venue)$/;

/**
 * The words that name the speaker in a phrase: “Anna Bell” in “Spokeswoman Anna Bell”,
 * “KMU” in “The union KMU”; the whole phrase where it ends in no name.
 */
export function nameIn(segment: Segment, phrase: WordRange): WordRange {
  const first = segment.phrases[phrase.from];
  const name = first?.from === phrase.from ? trailingName(segment, first) : undefined;
  if (!first || !name) return phrase;
  if (first.to < phrase.to && wordAt(segment, first.to).tag === 'CCONJ') return phrase;
  const the = name.from === first.from + 1 && wordAt(segment, first.from).lower === 'the';
  return the ? first : name;
}

/** The run of proper nouns that ends a noun phrase, without titles and owners before it. */
export function trailingName(segment: Segment, phrase: WordRange): WordRange | undefined {
  const last = wordAt(segment, phrase.to - 1);
  if (last.tag !== 'PROPN' || roles.has(last.lower)) return undefined;
  let from = phrase.to - 1;
  while (from > phrase.from && goesOn(segment, from - 1, phrase)) from -= 1;
  return { from, to: phrase.to };
}

/** Whether a word before a name belongs to it. */
function goesOn(segment: Segment, i: number, phrase: WordRange): boolean {
  const { lower, tag, text } = wordAt(segment, i);
  if (text === '&' || (i > phrase.from && particle.test(lower))) return true;
  if (tag !== 'PROPN') return false;
  const opens = i === phrase.from && company.test(lower);
  return text === 'General' || !(roles.has(lower) || opens);
}
