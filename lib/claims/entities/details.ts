import { isTrade } from '@/lib/claims/lexicon/who/related-nouns';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const free = /-(?:based|backed|born|listed|owned|run)$/;

/**
 * The words before the noun of a phrase that tell which one it is: “seafarers” in “the seafarers’
 * union”. Where somebody is from, or what somebody makes, may be said of one who is known already.
 */
export function detailsOf(segment: Segment, phrase: WordRange): string[] {
  if (isTrade(wordAt(segment, phrase.to - 1).lower)) return [];
  return segment.words
    .slice(phrase.from, phrase.to - 1)
    .filter((word) => word.tag !== 'DET' && word.tag !== 'PART')
    .filter((word) => !/^\p{Lu}/u.test(word.text) && !free.test(word.lower))
    .map((word) => word.lower);
}
