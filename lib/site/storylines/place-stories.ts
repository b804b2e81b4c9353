import { common, howStoriesMeet, type Meeting } from '@/lib/site/storylines/how-stories-meet';
import { markOfRecent, noteStory, type RecentStories } from '@/lib/site/storylines/recent-stories';
import { placedStory, type PlacedStory } from '@/lib/site/storylines/story-points';
import { storylineRule, type UnsureLink } from '@/lib/site/storylines/storyline';
import type { Entry } from '@/lib/site/site';
import { numbering } from '@/lib/strings/numbering';
import { type Memory, noMemory } from '@/lib/strings/memory';

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
 * @param memory knows what stories went on with in an earlier build.
 */
export function placeStories(entries: readonly Entry[], memory: Memory = noMemory): PlacedStories {
  const numberOf = numbering();
  const recent = new Map<number, RecentStories>();
  const runOf = new Map<string, StoryRun>();
  const byName = new Map<string, StoryRun>();
  const unsure: UnsureLink[] = [];
  const entryOf = new Map(entries.map((entry) => [String(entry.story.slug), entry]));
  for (const entry of entries.toReversed()) {
    const { storyline, published, slug } = entry.story;
    const placed = placedStory(entry, numberOf);
    const { keys } = placed;
    if (storyline !== null) {
      const run = byName.get(storyline) ?? { name: storyline, entries: [], placed: new Set() };
      byName.set(storyline, run);
      run.entries.push(entry);
      runOf.set(slug, run);
    } else if (published !== null) {
      const before = keys.flatMap((key) => {
        const held = recent.get(key);
        return held ? [held] : [];
      });
      // What it depends on which story one goes on with: what was read of it, and of those before it.
      const { best, maybe } = memory(`place ${placed.mark} ${markOfRecent(before)}`, () =>
        nearest(
          placed,
          before.flatMap(({ stories }) => stories),
        ),
      );
      const run = best === null ? undefined : runOf.get(best);
      if (run) {
        run.entries.push(entry);
        run.placed.add(entry);
      }
      runOf.set(slug, run ?? { name: null, entries: [entry], placed: new Set([entry]) });
      const earlier = run || maybe === null ? undefined : entryOf.get(maybe);
      if (earlier) unsure.push({ earlier, later: entry });
    }
    if (published === null) continue;
    for (const key of keys) noteStory(recent, key, placed);
  }
  return { runs: [...new Set(runOf.values())], unsure };
}

const weight = ({ parties, topics, dates, claims }: Meeting) => parties + topics + dates + claims;

/** The slugs of the earlier story that one goes on with, and of one that it may go on with. */
interface Nearest {
  best: string | null;
  maybe: string | null;
}

function nearest({ points }: PlacedStory, before: readonly PlacedStory[]): Nearest {
  const found: Nearest = { best: null, maybe: null };
  let most = 0;
  for (const { entry, points: other } of new Set(before)) {
    // Most pairs part here, before their claims are compared.
    if (common(points.parties, other.parties) < storylineRule.minParties) continue;
    if (common(points.topics, other.topics) === 0) continue;
    const meeting = howStoriesMeet(points, other);
    found.maybe = entry.story.slug;
    if (meeting.dates + meeting.claims > 0 && weight(meeting) >= most) {
      found.best = entry.story.slug;
      most = weight(meeting);
    }
  }
  return found;
}
