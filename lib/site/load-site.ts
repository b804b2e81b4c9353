import { readFolder } from '@/lib/content/read-folder';
import { collectProblems } from '@/lib/content/content-error';
import type { Article } from '@/lib/content/article';
import { type Reading, readingOf } from '@/lib/readings/reading';
import { siteOfReadings } from '@/lib/site/site-of-readings';
import type { Site } from '@/lib/site/site';
import type { IsoDay } from '@/lib/calendar/iso-day';

/**
 * Reads and parses a content folder to the whole site, with every text in memory.
 * @param day the day of the build: what lies after it is still to come.
 * @param read what reads an article, where some are kept from before.
 * @param drafts whether stories are shown that nobody is to see yet.
 * @throws ContentError with every problem of the content.
 */
export function loadSite(
  folder: string,
  day: IsoDay,
  read: (article: Article) => Reading = readingOf,
  drafts = false,
): Site {
  const { settings, articles } = readFolder(folder);
  const readings = new Map<string, Reading>(
    collectProblems(articles, (article) => [article.slug, read(article)] as const),
  );
  const held = ({ slug }: Pick<Reading['story'], 'slug'>) => {
    const reading = readings.get(slug);
    if (!reading) throw new Error(`No story ${slug} was read.`);
    return reading;
  };
  return siteOfReadings(settings, day, readings.values(), held, drafts);
}
