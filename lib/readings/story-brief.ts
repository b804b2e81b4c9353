import type { StoryCore } from '@/lib/story/story-core';
import type { Claim } from '@/lib/story/story';

/** A claim with the date on which its sentence says that it was made: the date's anchor. */
export interface BriefClaim extends Claim {
  said: string | null;
}

/**
 * What lists over many stories need of one: no text, no paragraphs. All stories of a site stand in
 * memory as this, some 10 kB each, and their texts do not.
 */
export interface StoryBrief extends StoryCore {
  claims: BriefClaim[];
  /** The first sentence, and the first few, whole and word for word; "" for a story without. */
  opening: string;
  standfirst: string;
  /** Minutes of reading, begun ones counted. */
  minutes: number;
  /** Characters of the text. */
  length: number;
}
