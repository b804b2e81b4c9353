import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { claimsBySpeaker } from '@/lib/site/speakers/claims-by-speaker';
import { hasPage } from '@/lib/site/topics/topic';
import type { Story } from '@/lib/story/story';

/** Other stories that have something in common with one, under what that is. */
export interface MoreOn {
  /** A speaker or a topic. */
  name: string;
  /** The path of its page. */
  path: string;
  stories: Story[];
}

/** As many as a reader looks through at the end of a story. */
const mostGroups = 2;
const mostStories = 3;

/**
 * What was said before, and after, by those who speak in a story and on what it is about: the
 * party that says most in it and its first topic come first. No story is named twice.
 */
export function moreOn(site: Site, story: Story): MoreOn[] {
  const speakers = speakerReasons(site, story);
  const topics = topicReasons(site, story);
  const inTurn = speakers.flatMap((speaker, i) => [speaker, ...topics.slice(i, i + 1)]);
  const named = new Set([story]);
  const groups: MoreOn[] = [];
  for (const reason of [...inTurn, ...topics.slice(speakers.length)]) {
    if (groups.length === mostGroups) break;
    const others = reason.stories.filter((other) => !named.has(other));
    const stories = nearest(others, reason.stories.indexOf(story), reason.stories);
    if (stories.length === 0) continue;
    stories.forEach((other) => named.add(other));
    groups.push({ ...reason, stories });
  }
  return groups;
}

/** The stories right before one come first, then those right after it. */
function nearest(others: readonly Story[], at: number, all: readonly Story[]): Story[] {
  const before = others.filter((other) => all.indexOf(other) > at);
  const after = others.filter((other) => all.indexOf(other) < at).toReversed();
  return [...before, ...after].slice(0, mostStories);
}

const speakerReasons = (site: Site, story: Story): MoreOn[] =>
  claimsBySpeaker(story)
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .flatMap(({ name: told }) => {
      const speaker = told === null ? undefined : site.speakerByName.get(told);
      if (!speaker) return [];
      return [{ name: speaker.name, path: paths.speaker(speaker.slug), stories: speaker.stories }];
    });

const topicReasons = (site: Site, story: Story): MoreOn[] =>
  story.topics.flatMap((told) => {
    const topic = site.topicByName.get(told);
    if (!topic || !hasPage(topic)) return [];
    const stories = topic.entries.map((entry) => entry.story);
    return [{ name: topic.name, path: paths.topic(topic.slug), stories }];
  });
