import { samePoint } from '@/lib/claims/disputes/same-point';
import type { StoryPoints } from '@/lib/site/storylines/story-points';

/** How much two stories have in common. */
export interface Meeting {
  parties: number;
  topics: number;
  dates: number;
  claims: number;
}

const common = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>) =>
  [...a].filter((item) => b.has(item)).length;

export function howStoriesMeet(a: StoryPoints, b: StoryPoints): Meeting {
  return {
    parties: common(a.parties, b.parties),
    topics: common(a.topics, b.topics),
    dates: common(a.dates, b.dates),
    claims: a.claims.filter((claim) => b.claims.some((other) => samePoint(claim, other))).length,
  };
}
