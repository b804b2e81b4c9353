import { type Dispute, disputes } from '@/lib/claims/disputes/disputes';
import {
  type LinkedStatement,
  linkedStatement,
} from '@/lib/site/speakers/statements/linked-statement';
import type { Statement } from '@/lib/site/speakers/speaker';
import { remembered } from '@/lib/strings/remembered';
import type { Site } from '@/lib/site/site';
import type { BriefClaim, StoryBrief } from '@/lib/readings/story-brief';

/** Two claims on the same point, of one story or of two in a storyline: one is made, one denies it. */
export interface SiteDispute {
  claim: Statement;
  denial: Statement;
}

/** A dispute as a page shows it. */
export interface LinkedDispute {
  claim: LinkedStatement;
  denial: LinkedStatement;
}

export const linkedDispute = ({ claim, denial }: SiteDispute): LinkedDispute => ({
  claim: linkedStatement(claim),
  denial: linkedStatement(denial),
});

/** The disputes of all stories, each under the story that holds the denial. */
export type DisputesByStory = ReadonlyMap<StoryBrief, SiteDispute[]>;

/** The disputes within a story; the fates of its storyline ask for them too. */
export const storyDisputes: (story: StoryBrief) => readonly Dispute<BriefClaim>[] =
  remembered(disputes);

export function siteDisputes({ entries, fates }: Pick<Site, 'entries' | 'fates'>): DisputesByStory {
  const found = new Map<StoryBrief, SiteDispute[]>(
    entries.map(({ story }) => [
      story,
      storyDisputes(story).map(({ claim, denial }) => ({
        claim: { story, claim },
        denial: { story, claim: denial },
      })),
    ]),
  );
  for (const held of fates.values()) {
    for (const { claim, answers } of held) {
      for (const { answer, by } of answers) {
        const own = found.get(by.story);
        if (answer !== 'denied' || own?.some(({ denial }) => denial.claim === by.claim)) continue;
        own?.push({ claim, denial: by });
      }
    }
  }
  return found;
}
