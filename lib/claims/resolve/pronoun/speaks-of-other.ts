import type { Entity } from '@/lib/claims/entities/entity';
import { genderOfPronoun } from '@/lib/claims/resolve/pronoun/fit-of';
import type { ResolutionContext } from '@/lib/claims/resolve/resolution';

const pronouns = /\b(?:he|him|his|she|her|hers)\b/giu;

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
  const last = earlier.at(-1);
  if (wanted === 'unknown' || last?.speaker.resolved !== name) return false;
  return last.finding.content.some(({ start, end }) => {
    if (!/[“"‘]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
    return [...text.slice(start, end).matchAll(pronouns)].some(
      ([word]) => genderOfPronoun(word.toLowerCase()) === wanted,
    );
  });
}
