import type { Claim, DateMention, Figure, Sentence } from '@/lib/story/story';

export function figures(
  _sentences: readonly Sentence[],
  _dates: readonly DateMention[],
  _claims: readonly Claim[],
): Figure[] {
  return [];
}
