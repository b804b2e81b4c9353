import { tagUri } from '@/lib/publish/feeds/item/tag-uri';
import { instant, isDay } from '@/lib/calendar/instant';
import type { SafeHtml } from '@/lib/prose/safe-html';
import { absolute, paths } from '@/lib/site/addresses';
import { lastChange } from '@/lib/site/last-change';
import type { ServedSite } from '@/lib/site/served-site';
import type { StoryBrief } from '@/lib/readings/story-brief';
import type { Topic } from '@/lib/site/topics/topic';

/** A story as every feed has it, before it is written in a format. */
export interface FeedItem {
  /** Permanent: a tag URI of the story's id. */
  id: string;
  url: string;
  /** Plain text. */
  title: string;
  /** A few sentences that stand for the whole; plain text. */
  summary: string;
  html: SafeHtml;
  lang: string;
  /** Times as in RFC 3339; null where the day is not known. */
  published: string | null;
  updated: string | null;
  /** Whether `updated` is the noon that stands for a plain day. */
  dayOnly: boolean;
  /** Who wrote it, else who published it first, as far as that is known. */
  author: string | null;
  topics: Pick<Topic, 'name' | 'slug'>[];
}

/** A story as feeds have it, but for its text. */
export function feedEntry(
  site: Pick<ServedSite, 'url' | 'authority' | 'topicByName'>,
  story: StoryBrief,
): Omit<FeedItem, 'html'> {
  const { id, slug, headline, lang, published, source } = story;
  const changed = lastChange(story);
  return {
    id: tagUri(site, id),
    url: absolute(site, paths.story(slug)),
    title: headline.text,
    summary: story.standfirst || headline.text,
    lang,
    published: published && instant(published),
    updated: changed && instant(changed),
    dayOnly: changed !== null && isDay(changed),
    author: source?.author ?? source?.publisher ?? null,
    topics: story.topics.flatMap((name) => {
      const topic = site.topicByName.get(name);
      return topic ? [{ name, slug: topic.slug }] : [];
    }),
  };
}
