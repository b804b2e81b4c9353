import { disputes } from '@/lib/claims/disputes/disputes';
import {
  type LinkedStatement,
  linkedStatement,
} from '@/lib/site/speakers/statements/linked-statement';
import type { Statement } from '@/lib/site/speakers/speaker';
import type { Site } from '@/lib/site/site';
import { fatesOf } from '@/lib/site/storylines/fates/fates-of';
import type { StoryBrief } from '@/lib/readings/story-brief';

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

export function siteDisputes({
  entries,
  storylines,
}: Pick<Site, 'entries' | 'storylines'>): DisputesByStory {
  const found = new Map<StoryBrief, SiteDispute[]>(
    entries.map(({ story }) => [
      story,
      disputes(story).map(({ claim, denial }) => ({
        claim: { story, claim },
        denial: { story, claim: denial },
      })),
    ]),
  );
  for (const { entries: held } of storylines) {
    for (const { claim, answers } of fatesOf(held.map(({ story }) => story).toReversed())) {
      for (const { answer, by } of answers) {
        const own = found.get(by.story);
        if (answer !== 'denied' || own?.some(({ denial }) => denial.claim === by.claim)) continue;
        own?.push({ claim, denial: by });
      }
    }
  }
  return found;
}
