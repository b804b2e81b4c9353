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
 * @throws ContentError with every problem of the content.
 */
export function loadSite(
  folder: string,
  day: IsoDay,
  read: (article: Article) => Reading = readingOf,
): Site {
  const { settings, articles } = readFolder(folder);
  const readings = new Map<string, Reading>(
    collectProblems(articles, (article) => [article.slug, read(article)] as const),
  );
  return siteOfReadings(settings, day, readings.values(), ({ slug }) => {
    const reading = readings.get(slug);
    if (!reading) throw new Error(`No story ${slug} was read.`);
    return reading;
  });
}
