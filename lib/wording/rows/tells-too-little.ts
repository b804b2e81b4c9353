import { backReferences } from '@/lib/claims/disputes/back-references';
import type { Quotation } from '@/lib/story/quotation';
import type { Claim } from '@/lib/story/story';

/** A row of fewer words says nothing without its sentence. */
export const minWords = 3;

/** The content of a denial needs more words than "any wrongdoing" to tell what is denied. */
const minDenied = 3;

/** Whether a text has fewer words than so many; what stands behind those is not looked at. */
export function hasFewerWords(text: string, than: number): boolean {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words += 1;
    if (words >= than) return false;
  }
  return words < than;
}

const pointer = /^(?:the|that|this|those|these|such|any|all|his|her|its|their|an?|both)\s+/iu;

/** "it", "the allegation", "those claims": words that stand for what was said before. */
function pointsBack(words: string): boolean {
  const noun = words.trim().replace(pointer, '').toLowerCase();
  return /^(?:it|this|that|them|so|both)$/.test(noun) || backReferences.has(noun);
}

/** Whether the words of a row leave open what is said, or what a denial denies. */
export function tellsTooLittle({ kind, content }: Claim, pieces: readonly Quotation[]): boolean {
  if (hasFewerWords(pieces.map(({ text }) => text).join(' '), minWords)) return true;
  if (kind !== 'denies') return false;
  const denied = content.map(({ text }) => text).join(' ');
  return hasFewerWords(denied, minDenied) || pointsBack(denied);
}
