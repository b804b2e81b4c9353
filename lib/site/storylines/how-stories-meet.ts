import { claimsThatMeet } from '@/lib/claims/disputes/same-point';
import type { StoryPoints } from '@/lib/site/storylines/story-points';

/** How much two stories have in common. */
export interface Meeting {
  parties: number;
  topics: number;
  dates: number;
  claims: number;
}

/** How many numbers two lists share, each with its numbers lowest first and once. */
export function common(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const step = (a[i] ?? 0) - (b[j] ?? 0);
    if (step === 0) shared += 1;
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return shared;
}

export function howStoriesMeet(a: StoryPoints, b: StoryPoints): Meeting {
  return {
    parties: common(a.parties, b.parties),
    topics: common(a.topics, b.topics),
    dates: common(a.dates, b.dates),
    claims: claimsThatMeet(a.claims, b.claims),
  };
}
