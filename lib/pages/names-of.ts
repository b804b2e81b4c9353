import type { Page } from '@/lib/pages/page';
import { partiesOf } from '@/lib/readings/parties-of';
import { leastStories } from '@/lib/site/topics/topic';
import type { Site } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';

/** Where the speakers and topics of some stories lead, each name once. */
export function namesOf(
  site: Pick<Site, 'speakerByName' | 'topicByName'>,
  stories: readonly Pick<StoryCore, 'claims' | 'topics'>[],
): Page['names'] {
  const speakers = new Set(stories.flatMap((story) => [...partiesOf(story)]));
  const topics = new Set(stories.flatMap((story) => story.topics));
  return {
    speakers: [...speakers].flatMap((told) => speakerNamed(site, told)),
    topics: [...topics].flatMap((told) => topicNamed(site, told)),
  };
}

/** Where a speaker's name leads; empty where it leads nowhere. */
export function speakerNamed(
  { speakerByName }: Pick<Site, 'speakerByName'>,
  told: string,
): Page['names']['speakers'] {
  const found = speakerByName.get(told);
  return found ? [[told, { name: found.name, slug: found.slug }]] : [];
}

/** Where a topic leads; empty where it leads nowhere. */
export function topicNamed(
  { topicByName }: Pick<Site, 'topicByName'>,
  told: string,
): Page['names']['topics'] {
  const found = topicByName.get(told);
  if (!found) return [];
  // More than that is not shown, and would make every page of the topic another with each story.
  const counted = Math.min(found.entries.length, leastStories);
  return [[told, { name: found.name, slug: found.slug, stories: counted }]];
}
