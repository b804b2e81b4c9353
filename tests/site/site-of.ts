import { entriesBySlug } from '@/lib/site/find-story';
import { newestFirst } from '@/lib/site/newest-first';
import type { Site } from '@/lib/site/site';
import { speakersBySlug } from '@/lib/site/speakers/speaker-addresses';
import { speakersByName, speakersOf } from '@/lib/site/speakers/speakers-of';
import { topicsByName, topicsOf } from '@/lib/site/topics/topics-of';
import { readArticle } from '@/lib/content/read-article';
import { parseStory } from '@/lib/parse/parse-story';
import { buildDay } from './build-day';

/** What a test says of an article; the rest does not matter to it. */
interface Told {
  text: string;
  headline?: string;
  /** Lines of front matter beside the id. */
  front?: string;
}

/** A site of articles written in a test, named `story-1` and so on. */
export function siteOf(...articles: readonly Told[]): Site {
  const entries = articles
    .map(({ text, headline = 'A headline', front = '' }, i) => {
      const file = `---\nid: id-${i + 1}\n${front}---\n\n# ${headline}\n\n${text}\n`;
      const article = readArticle(`content/story-${i + 1}.md`, Buffer.from(file));
      const { body, fileText } = article;
      return { story: parseStory(article), body, fileText, warnings: [] };
    })
    .toSorted((a, b) => newestFirst(a.story, b.story));
  const speakers = speakersOf(entries.map(({ story }) => story));
  const topics = topicsOf(entries);
  return {
    name: 'A site',
    url: 'https://example.org',
    base: '',
    authority: 'example.org,2026',
    day: buildDay,
    files: { json: true, markdown: true, card: true },
    entries,
    entryBySlug: entriesBySlug(entries),
    speakers,
    speakerByName: speakersByName(speakers),
    speakerBySlug: speakersBySlug(speakers),
    topics,
    topicByName: topicsByName(topics),
  };
}
