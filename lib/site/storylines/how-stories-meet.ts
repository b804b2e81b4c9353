import { meetsSome } from '@/lib/claims/disputes/same-point';
import type { StoryPoints } from '@/lib/site/storylines/story-points';

/** How much two stories have in common. */
export interface Meeting {
  parties: number;
  topics: number;
  dates: number;
  claims: number;
}

/** How many items two sets share. */
export function common<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of fewer) if (more.has(item)) shared += 1;
  return shared;
}

export function howStoriesMeet(a: StoryPoints, b: StoryPoints): Meeting {
  return {
    parties: common(a.parties, b.parties),
    topics: common(a.topics, b.topics),
    dates: common(a.dates, b.dates),
    claims: a.claims.filter((claim) => meetsSome(claim, b.index)).length,
  };
}
