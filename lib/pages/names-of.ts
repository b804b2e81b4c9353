import type { Page } from '@/lib/pages/page';
import { leastStories } from '@/lib/site/topics/topic';
import type { Site } from '@/lib/site/site';
import type { StoryCore } from '@/lib/story/story-core';

/** Where the speakers and topics of some stories lead, each name once. */
export function namesOf(
  { speakerByName, topicByName }: Site,
  stories: readonly Pick<StoryCore, 'claims' | 'topics'>[],
): Page['names'] {
  const speakers = new Set(
    stories.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker.resolved ?? [])),
  );
  const topics = new Set(stories.flatMap((story) => story.topics));
  return {
    speakers: [...speakers].flatMap((told) => {
      const found = speakerByName.get(told);
      return found ? [[told, { name: found.name, slug: found.slug }]] : [];
    }),
    topics: [...topics].flatMap((told) => {
      const found = topicByName.get(told);
      if (!found) return [];
      // More than that is not shown, and would make every page of the topic another with each story.
      const counted = Math.min(found.entries.length, leastStories);
      return [[told, { name: found.name, slug: found.slug, stories: counted }]];
    }),
  };
}
