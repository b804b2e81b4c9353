import { femaleNames, maleNames } from '@/lib/claims/lexicon/names/given-names';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import { countries } from '@/lib/claims/lexicon/names/places';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { courtesies, openers, portfolios, sharedOffices } from '@/lib/claims/lexicon/who/titles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/**
 * Whether a capital word before the rest of a name, which ends at an index, is no part of it: a title
 * (“General Tove Lund”, but “General Motors”), or a word that only opens its sentence (“Top Vane”).
 */
export function isTitle(segment: Segment, i: number, end: number): boolean {
  const { lower, text } = wordAt(segment, i);
  if (courtesies.has(lower) && text !== 'MX') return true;
  if (i === 0 && openers.has(lower)) return true;
  const several = i + 1 < end && wordAt(segment, i - 1).tag !== 'PROPN' && sharedOffices.has(lower);
  return (several || isRole(lower)) && !namesOrganisation(segment, i + 1, end);
}

/** A role, also with what it shares or was before: “Co-developer”, “Ex-minister”, “then-Senator”. */
const isRole = (word: string): boolean =>
  roles.has(word) ||
  roles.has(
    word
      .replace(/^(?:co|deputy|ex|former|now|then|vice)-/, '')
      .replace(/-(?:designate|elect|general)$/, ''),
  );

/** “Financial” in “Principal Financial”. */
function namesOrganisation(segment: Segment, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const { lower, tag } = wordAt(segment, i);
    if (tag !== 'PROPN' || courtesies.has(lower)) return false;
    if (isNameWord(lower)) return true;
  }
  return false;
}

/** The index after the words of an office: “State” in “Secretary of State Una Brask”; else the index itself. */
export function afterPortfolio(segment: Segment, from: number): number {
  if (wordAt(segment, from - 1).lower !== 'of' || !roles.has(wordAt(segment, from - 2).lower))
    return from;
  let to = from;
  while (portfolios.has(wordAt(segment, to).lower)) to += 1;
  return to;
}

export const isGivenName = (word: string): boolean => femaleNames.has(word) || maleNames.has(word);

/**
 * The index after the place or body of an office: “Norway” in “Premier of Norway Una Brask”; else
 * where the phrase begins.
 */
export function afterSeat(segment: Segment, { from, to }: WordRange): number {
  const link = wordAt(segment, from - 1).lower;
  if (!/^(?:for|of|to)$/.test(link) || !isRole(wordAt(segment, from - 2).lower)) return from;
  const first = wordAt(segment, from).lower === 'the' ? from + 1 : from;
  for (let i = first + 1; i < to - 1; i += 1) {
    if (isGivenName(wordAt(segment, i).lower)) return i;
  }
  return to - first > 2 && countries.has(wordAt(segment, first).lower) ? first + 1 : from;
}
