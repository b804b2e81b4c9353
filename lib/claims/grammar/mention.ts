import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { afterPortfolio, isTitle } from '@/lib/claims/names/title';

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
  const office = first && wordAt(segment, first.to).lower === 'of' ? first.to + 1 : -1;
  const held = office < phrase.to ? segment.phrases[office] : undefined;
  if (held?.to === phrase.to && afterPortfolio(segment, office) > office)
    return trailingName(segment, held) ?? phrase;
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
  const first = afterPortfolio(segment, phrase.from);
  if (first >= phrase.to) return undefined;
  let from = phrase.to - 1;
  for (let i = from - 1; i >= first; i -= 1) {
    if (isPart(segment, i, phrase)) from = i;
    else if (!(i > first && links(segment, i) && isPart(segment, i - 1, phrase))) break;
  }
  return { from, to: phrase.to };
}

const links = (segment: Segment, i: number): boolean =>
  wordAt(segment, i).text === '&' || particle.test(wordAt(segment, i).lower);

/** Whether a word before a name belongs to it. */
function isPart(segment: Segment, i: number, phrase: WordRange): boolean {
  const { lower, tag } = wordAt(segment, i);
  if (tag !== 'PROPN') return false;
  return !isTitle(segment, i, phrase.to) && !(i === phrase.from && company.test(lower));
}
