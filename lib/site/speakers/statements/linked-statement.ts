import type { BriefClaim } from '@/lib/readings/story-brief';
import { type StoryLink, storyLink } from '@/lib/site/story-link';
import type { Statement } from '@/lib/site/speakers/speaker';

/** A claim with as much of its story as a page shows beside it. */
export interface LinkedStatement {
  story: StoryLink;
  claim: BriefClaim;
}

export const linkedStatement = ({ story, claim }: Statement): LinkedStatement => ({
  story: storyLink(story),
  claim,
});
