import { type StoryLink, storyLink } from '@/lib/site/story-link';
import type { Statement } from '@/lib/site/speakers/speaker';
import type { BriefClaim } from '@/lib/readings/story-brief';
import type { ShownDate } from '@/lib/story/story-core';

/** A statement with what is known of when it was made. */
export interface DatedStatement {
  story: StoryLink;
  claim: BriefClaim;
  /** The date that its sentence gives it; null where it gives none. */
  said: ShownDate | null;
  /** The day by which it is ordered: that date, else the day of publication; "" without either. */
  day: string;
}

/** Statements with their dates, newest first; undated ones last. Equal ones keep their order. */
export function datedStatements(statements: readonly Statement[]): DatedStatement[] {
  return statements
    .map(({ story, claim }) => {
      const said = story.dates.find(({ anchor }) => anchor === claim.said) ?? null;
      const day = said?.from ?? said?.to ?? story.published ?? '';
      return { story: storyLink(story), claim, said, day };
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
