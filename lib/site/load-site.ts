import { collectProblems } from '@/lib/content/content-error';
import { readFolder } from '@/lib/content/read-folder';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warnings';
import { editionsOf } from '@/lib/site/editions/editions-of';
import { entriesBySlug } from '@/lib/site/find-story';
import { newestFirst } from '@/lib/site/lists/newest-first';
import type { Site } from '@/lib/site/site';
import { siteAddress } from '@/lib/site/site-address';
import { speakersBySlug } from '@/lib/site/speakers/speakers-by-slug';
import { speakersByName, speakersOf } from '@/lib/site/speakers/speakers-of';
import { storylinesBySlug } from '@/lib/site/storylines/by-slug';
import { storylinesOf } from '@/lib/site/storylines/storylines-of';
import { topicsByName, topicsOf } from '@/lib/site/topics/topics-of';
import type { IsoDay } from '@/lib/calendar/iso-day';

/**
 * Reads and parses a content folder to the whole site.
 * @param day the day of the build: what lies after it is still to come.
 * @throws ContentError with every problem of the content.
 */
export function loadSite(folder: string, day: IsoDay): Site {
  const { settings, articles } = readFolder(folder);
  const entries = collectProblems(articles, (article) => {
    const story = parseStory(article);
    const { body, fileText } = article;
    return { story, body, fileText, warnings: warnings(article, story) };
  }).toSorted((a, b) => newestFirst(a.story, b.story));
  const stories = entries.map(({ story }) => story);
  const speakers = speakersOf(stories);
  const topics = topicsOf(entries);
  const storylines = storylinesOf(entries);
  return {
    name: settings.name,
    ...siteAddress(settings),
    day,
    files: settings.files,
    entries,
    entryBySlug: entriesBySlug(entries),
    editions: editionsOf({ entries }),
    storylines,
    storylineBySlug: storylinesBySlug(storylines),
    speakers,
    speakerByName: speakersByName(speakers),
    speakerBySlug: speakersBySlug(speakers),
    topics,
    topicByName: topicsByName(topics),
  };
}
