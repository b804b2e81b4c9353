import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { paths } from '@/lib/site/addresses';
import type { Entry, Site } from '@/lib/site/site';
import { hasFeed } from '@/lib/site/speakers/speaker';
import { hasPage } from '@/lib/site/topics/topic';
import type { StoryBrief } from '@/lib/readings/story-brief';

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
export function feedLists(site: Site): FeedList[] {
  const { name, language, entries, topics, speakers, storylines } = site;
  const words = wordsOf(language);
  const titled = (title: string) => fill(words.site.titled, { title, site: name });
  return [
    { path: paths.home, title: name, description: words.site.tagline, stories: storiesOf(entries) },
    ...topics.filter(hasPage).map((topic) => ({
      path: paths.topic(topic.slug),
      title: titled(topic.name),
      description: fill(words.lists.topics.feed, { name: topic.name }),
      stories: topic.stories,
    })),
    ...speakers.filter(hasFeed).map((speaker) => ({
      path: paths.speaker(speaker.slug),
      title: titled(speaker.name),
      description: fill(words.lists.who.feed, { name: speaker.name }),
      stories: speaker.stories,
    })),
    ...storylines.map((line) => ({
      path: paths.storyline(line.slug),
      title: titled(line.name),
      description: fill(words.lists.storylines.feed, { name: line.name }),
      stories: storiesOf(line.entries),
    })),
  ];
}

const storiesOf = (entries: readonly Entry[]) => entries.map(({ story }) => story);

/** The feeds whose entries are no stories. */
export function otherFeeds({
  name,
  language,
}: Pick<Site, 'name' | 'language'>): Record<'editions' | 'coming', Omit<FeedList, 'stories'>> {
  const { editions, coming } = wordsOf(language).lists;
  return {
    editions: {
      path: paths.editions,
      title: fill(editions.feed, { site: name }),
      description: editions.feedNote,
    },
    coming: {
      path: paths.coming,
      title: fill(coming.feed, { site: name }),
      description: coming.feedNote,
    },
  };
}
