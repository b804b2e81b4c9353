import { common, howStoriesMeet, type Meeting } from '@/lib/site/storylines/how-stories-meet';
import { type StoryPoints, storyPoints } from '@/lib/site/storylines/story-points';
import { storylineRule, type UnsureLink } from '@/lib/site/storylines/storyline';
import type { Entry } from '@/lib/site/site';
import { numbering } from '@/lib/strings/numbering';
import { noteLast } from '@/lib/strings/note-last';

/** A run of stories before it has a name of its own and an address. */
export interface StoryRun {
  /** As an editor named it; null where the rule made the run. */
  name: string | null;
  /** Oldest first. */
  entries: Entry[];
  placed: Set<Entry>;
}

/** All runs, a run of one included, and the pairs of stories that may belong together. */
export interface PlacedStories {
  runs: StoryRun[];
  unsure: UnsureLink[];
}

/**
 * Places each story in a run. An editor's name goes before the rule: a story goes on with an earlier
 * one when at least two parties speak in both, a topic is the same, and an exact date or a claim
 * meets. A story is compared only with the last few that share a party and a topic with it, so that
 * the steps grow as the stories do; and with earlier ones alone, so that a new story never moves
 * another.
 * @param entries newest first; those without a day take part only where an editor names their run.
 */
export function placeStories(entries: readonly Entry[]): PlacedStories {
  const numberOf = numbering();
  const recent = new Map<number, StoryPoints[]>();
  const runOf = new Map<Entry, StoryRun>();
  const byName = new Map<string, StoryRun>();
  const unsure: UnsureLink[] = [];
  for (const entry of entries.toReversed()) {
    const { storyline, published } = entry.story;
    const points = storyPoints(entry, numberOf);
    const { keys } = points;
    if (storyline !== null) {
      const run = byName.get(storyline) ?? { name: storyline, entries: [], placed: new Set() };
      byName.set(storyline, run);
      run.entries.push(entry);
      runOf.set(entry, run);
    } else if (published !== null) {
      const near = new Set<StoryPoints>();
      for (const key of keys) for (const other of recent.get(key) ?? []) near.add(other);
      const { best, maybe } = nearest(points, near);
      const run = best && runOf.get(best.entry);
      if (run) {
        run.entries.push(entry);
        run.placed.add(entry);
      }
      runOf.set(entry, run ?? { name: null, entries: [entry], placed: new Set([entry]) });
      if (!run && maybe) unsure.push({ earlier: maybe.entry, later: entry });
    }
    if (published === null) continue;
    for (const key of keys) {
      noteLast(recent, key, points, storylineRule.maxCompared);
    }
  }
  return { runs: [...new Set(runOf.values())], unsure };
}

const weight = ({ parties, topics, dates, claims }: Meeting) => parties + topics + dates + claims;

/** The earlier story that one goes on with, and one that it may go on with. */
function nearest(points: StoryPoints, others: Iterable<StoryPoints>) {
  let best: StoryPoints | undefined;
  let maybe: StoryPoints | undefined;
  let most = 0;
  for (const other of others) {
    // Most pairs part here, before their claims are compared.
    if (common(points.parties, other.parties) < storylineRule.minParties) continue;
    if (common(points.topics, other.topics) === 0) continue;
    const meeting = howStoriesMeet(points, other);
    maybe = other;
    if (meeting.dates + meeting.claims > 0 && weight(meeting) >= most) {
      best = other;
      most = weight(meeting);
    }
  }
  return { best, maybe };
}
