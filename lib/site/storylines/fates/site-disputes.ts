import { type Dispute, disputes } from '@/lib/claims/disputes/disputes';
import {
  type LinkedStatement,
  linkedStatement,
} from '@/lib/site/speakers/statements/linked-statement';
import type { Statement } from '@/lib/site/speakers/speaker';
import { type Memory, noMemory } from '@/lib/strings/memory';
import { remembered } from '@/lib/strings/remembered';
import type { Entry, Site } from '@/lib/site/site';
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

/** @param memory knows the disputes that an earlier build found in a story. */
export function siteDisputes(
  { entries, fates }: Pick<Site, 'entries' | 'fates'>,
  memory: Memory = noMemory,
): DisputesByStory {
  const found = new Map<StoryBrief, SiteDispute[]>(
    entries.map((entry) => [entry.story, disputesWithin(entry, memory)]),
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

function disputesWithin({ story, digest }: Entry, memory: Memory): SiteDispute[] {
  const { claims } = story;
  const places = memory(`disputes ${digest}`, () =>
    storyDisputes(story).map(({ claim, denial }) => [
      claims.indexOf(claim),
      claims.indexOf(denial),
    ]),
  );
  return places.flatMap(([at = -1, of = -1]) => {
    const [claim, denial] = [claims[at], claims[of]];
    return claim && denial ? [{ claim: { story, claim }, denial: { story, claim: denial } }] : [];
  });
}
