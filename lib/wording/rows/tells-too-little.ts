import { backReferences } from '@/lib/claims/disputes/back-references';
import type { Quotation } from '@/lib/story/quotation';
import type { Claim } from '@/lib/story/story';

/** A row of fewer words says nothing without its sentence. */
export const minWords = 3;

/** The content of a denial needs more words than "any wrongdoing" to tell what is denied. */
const minDenied = 3;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const pointer = /^(?:the|that|this|those|these|such|any|all|his|her|its|their|an?|both)\s+/iu;

/** "it", "the allegation", "those claims": words that stand for what was said before. */
function pointsBack(words: string): boolean {
  const noun = words.trim().replace(pointer, '').toLowerCase();
  return /^(?:it|this|that|them|so|both)$/.test(noun) || backReferences.has(noun);
}

/** Whether the words of a row leave open what is said, or what a denial denies. */
export function tellsTooLittle({ kind, content }: Claim, pieces: readonly Quotation[]): boolean {
  if (countWords(pieces.map(({ text }) => text).join(' ')) < minWords) return true;
  if (kind !== 'denies') return false;
  const denied = content.map(({ text }) => text).join(' ');
  return countWords(denied) < minDenied || pointsBack(denied);
}
