import type { StoryCore } from '@/lib/story/story-core';
import type { Claim } from '@/lib/story/story';

/** A claim as lists show it. */
export interface BriefClaim extends Claim {
  /** The date on which its sentence says that it was made: the date's anchor. */
  said: string | null;
  /** What a row shows of it: the article's own words. */
  row: string;
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
