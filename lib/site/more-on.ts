import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { type StoryLink, storyLink } from '@/lib/site/story-link';
import { hasPage } from '@/lib/site/topics/topic';
import type { StoryBrief } from '@/lib/readings/story-brief';

/** Other stories that have something in common with one, under what that is. */
export interface MoreOn {
  /** A speaker or a topic. */
  name: string;
  /** The path of its page. */
  path: string;
  stories: StoryLink[];
}

/** As many as a reader looks through at the end of a story. */
const mostGroups = 2;
const mostStories = 3;

/**
 * What was said before, and after, by those who speak in a story and on what it is about: the
 * party that says most in it and its first topic come first. No story is named twice.
 */
export function moreOn(site: Site, story: StoryBrief): MoreOn[] {
  const speakers = speakerReasons(site, story);
  const topics = topicReasons(site, story);
  const inTurn = speakers.flatMap((speaker, i) => [speaker, ...topics.slice(i, i + 1)]);
  const named = new Set([story.id]);
  const groups: MoreOn[] = [];
  for (const { name, path, list, at } of [...inTurn, ...topics.slice(speakers.length)]) {
    if (groups.length === mostGroups) break;
    const stories = nearest(list, at(story), named);
    if (stories.length === 0) continue;
    stories.forEach(({ id }) => named.add(id));
    groups.push({ name, path, stories: stories.map(storyLink) });
  }
  return groups;
}

/** A list that a story stands in, and its place there. */
interface Reason extends Pick<MoreOn, 'name' | 'path'> {
  list: readonly StoryBrief[];
  at: (story: StoryBrief) => number;
}

/**
 * The stories published right before one come first, then those right after it. One step for each
 * story that is looked at.
 */
function nearest(
  list: readonly StoryBrief[],
  at: number,
  named: ReadonlySet<string>,
): StoryBrief[] {
  const found: StoryBrief[] = [];
  const take = (from: number, step: 1 | -1) => {
    for (let i = from; found.length < mostStories; i += step) {
      const other = list[i];
      if (!other) return;
      if (!named.has(other.id)) found.push(other);
    }
  };
  take(at + 1, 1);
  take(at - 1, -1);
  return found;
}

const speakerReasons = (site: Site, story: StoryBrief): Reason[] =>
  [...claimCounts(story)]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([told]) => {
      const speaker = site.speakerByName.get(told);
      if (!speaker) return [];
      const { name, slug, stories } = speaker;
      return [{ name, path: paths.speaker(slug), list: stories, at: placesIn(stories) }];
    });

/** How many claims each party of a story makes, in the order in which each first speaks. */
function claimCounts({ claims }: Pick<StoryBrief, 'claims'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of claims) {
    if (speaker.resolved === null) continue;
    counts.set(speaker.resolved, (counts.get(speaker.resolved) ?? 0) + 1);
  }
  return counts;
}

const topicReasons = (site: Site, story: StoryBrief): Reason[] =>
  story.topics.flatMap((told) => {
    const topic = site.topicByName.get(told);
    if (!topic || !hasPage(topic)) return [];
    const { name, slug, stories } = topic;
    return [{ name, path: paths.topic(slug), list: stories, at: placesIn(stories) }];
  });

const places = new WeakMap<readonly StoryBrief[], ReadonlyMap<StoryBrief, number>>();

/** Finds a story's place in a list; the places of a list are counted once. */
function placesIn(list: readonly StoryBrief[]): (story: StoryBrief) => number {
  const known = places.get(list) ?? new Map(list.map((story, i) => [story, i]));
  places.set(list, known);
  return (story) => known.get(story) ?? -1;
}
