import type { Slug } from '@/lib/story/slug';
import type { BriefClaim, StoryBrief } from '@/lib/readings/story-brief';

/** A claim together with the story that reports it. */
export interface Statement {
  story: StoryBrief;
  claim: BriefClaim;
}

/** A party that speaks in some story. Statements come newest story first, within one as in the text. */
export interface Speaker {
  /** The full name. */
  name: string;
  slug: Slug;
  /** Short forms of the name that some story uses alone. */
  shortNames: string[];
  /** The names by which claims call it, full, short or joint. */
  toldAs: string[];
  /** What the speaker is reported to have said. */
  statements: Statement[];
  /** What others are reported to have said that is aimed at the speaker or names it. */
  about: Statement[];
  /** The stories in which the speaker speaks, and those of what others say. */
  stories: StoryBrief[];
  storiesAbout: StoryBrief[];
}

/** A speaker of fewer stories has no feeds: three files for what nobody follows. */
export const minFeedStories = 2;

export const hasFeed = ({ stories }: Pick<Speaker, 'stories'>): boolean =>
  stories.length >= minFeedStories;
