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

/** The lists that have feeds: all stories, those of each topic with a page, each speaker, each storyline. */
export function feedLists({ name, entries, topics, speakers, storylines }: Site): FeedList[] {
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
    ...storylines.map((line) => ({
      path: paths.storyline(line.slug),
      title: `${line.name} — ${name}`,
      description: `The stories of one storyline: ${line.name}.`,
      stories: storiesOf(line.entries),
    })),
  ];
}

const storiesOf = (entries: readonly Entry[]) => entries.map(({ story }) => story);

/** The feeds whose entries are no stories. */
export function otherFeeds({
  name,
}: Pick<Site, 'name'>): Record<'editions' | 'coming', Omit<FeedList, 'stories'>> {
  return {
    editions: {
      path: paths.editions,
      title: `${name}, an edition a day`,
      description: 'One entry for every day with stories.',
    },
    coming: {
      path: paths.coming,
      title: `${name}, coming up`,
      description: 'Each date that lies ahead when a story tells of it.',
    },
  };
}
