import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';
import { roles } from '@/lib/claims/lexicon/who/roles';

/** Small words within a name: “Pieter van Aalst”. */
const particle = /^(?:al|bin|da|de|di|el|la|of|the|van|von)$/;

/** Nouns before a name that have a capital only because the sentence begins there. */
const company = /^(?:broker|exchange|fund|operator|regulator|rival|union|venue)$/;

/**
 * The words that name the speaker in a phrase: “Anna Bell” in “Spokeswoman Anna Bell”,
 * “KMU” in “The union KMU”; the whole phrase where it ends in no name.
 */
export function nameIn(passage: Passage, phrase: Range): Range {
  const first = passage.phrases[phrase.from];
  const name = first?.from === phrase.from ? trailingName(passage, first) : undefined;
  if (!first || !name) return phrase;
  if (first.to < phrase.to && wordAt(passage, first.to).tag === 'CCONJ') return phrase;
  const the = name.from === first.from + 1 && wordAt(passage, first.from).lower === 'the';
  return the ? first : name;
}

/** The run of proper nouns that ends a noun phrase, without titles and owners before it. */
export function trailingName(passage: Passage, phrase: Range): Range | undefined {
  const last = wordAt(passage, phrase.to - 1);
  if (last.tag !== 'PROPN' || roles.has(last.lower)) return undefined;
  let from = phrase.to - 1;
  while (from > phrase.from && goesOn(passage, from - 1, phrase)) from -= 1;
  return { from, to: phrase.to };
}

/** Whether a word before a name belongs to it. */
function goesOn(passage: Passage, i: number, phrase: Range): boolean {
  const { lower, tag, text } = wordAt(passage, i);
  if (text === '&' || (i > phrase.from && particle.test(lower))) return true;
  if (tag !== 'PROPN') return false;
  const opens = i === phrase.from && company.test(lower);
  return text === 'General' || !(roles.has(lower) || opens);
}
