import type { Entity } from '@/lib/claims/entities/entity';
import { genderOfPronoun } from '@/lib/claims/resolve/pronoun/fit-of';
import type { ResolutionContext } from '@/lib/claims/resolve/resolution';

const pronouns = /\b(?:he|him|his|she|her|hers)\b/giu;

/** So many claims back. */
const memory = 4;

/**
 * Whether somebody has just said something of a “she”: “‘She told us to dig,’ said Kofi Mensah”; the
 * next “she” is hardly the one who spoke of her.
 */
export function speaksOfOther(
  { earlier, text }: ResolutionContext,
  { name }: Entity,
  pronoun: string,
): boolean {
  const wanted = genderOfPronoun(pronoun);
  if (wanted === 'unknown') return false;
  const said = earlier.slice(-memory).filter(({ speaker }) => speaker.resolved === name);
  return said
    .flatMap(({ finding }) => finding.content)
    .some(({ start, end }) => {
      if (!/[“"‘]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
      return [...text.slice(start, end).matchAll(pronouns)].some(
        ([word]) => genderOfPronoun(word.toLowerCase()) === wanted,
      );
    });
}
