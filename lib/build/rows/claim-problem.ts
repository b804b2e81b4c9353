import type { Story } from '@/lib/story/story';
import { rowProblem } from '@/lib/wording/rows/row-problem';

/**
 * Why a row may not stand for the claim of a story at an anchor; null when its article bears it out.
 * A row that an article does not bear out is a fault of ours, never of the content.
 */
export function claimProblem(story: Story, anchor: string, words: string): string | null {
  const claim = story.claims.find((candidate) => candidate.anchor === anchor);
  return claim ? rowProblem(story, claim, words) : 'belongs to no claim';
}
