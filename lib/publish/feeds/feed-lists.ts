import { paths } from '@/lib/site/addresses';
import type { Entry, Site } from '@/lib/site/site';
import { hasFeed } from '@/lib/site/speakers/speaker';
import { hasPage } from '@/lib/site/topics/topic';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { tagline } from '@/lib/wording/tagline';

/** A list of stories that one can follow. */
export interface FeedList {
  /** Its page's path. */
  path: string;
  title: string;
  description: string;
  /** Newest first. */
  stories: StoryBrief[];
}

/** The lists that have feeds: all stories, those of each topic with a page, those of each speaker. */
export function feedLists({ name, entries, topics, speakers }: Site): FeedList[] {
  return [
    { path: paths.home, title: name, description: tagline, stories: storiesOf(entries) },
    ...topics.filter(hasPage).map((topic) => ({
      path: paths.topic(topic.slug),
      title: `${topic.name} — ${name}`,
      description: `Stories about ${topic.name}.`,
      stories: topic.stories,
    })),
    ...speakers.filter(hasFeed).map((speaker) => ({
      path: paths.speaker(speaker.slug),
      title: `${speaker.name} — ${name}`,
      description: `Stories in which ${speaker.name} speaks.`,
      stories: speaker.stories,
    })),
  ];
}

const storiesOf = (entries: readonly Entry[]) => entries.map(({ story }) => story);
