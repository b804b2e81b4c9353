import { collectProblems } from '@/lib/content/content-error';
import { readFolder } from '@/lib/content/read-folder';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warnings';
import { newestFirst } from '@/lib/site/newest-first';
import type { Site } from '@/lib/site/site';

/**
 * Reads and parses a content folder to the whole site.
 * @throws ContentError with every problem of the content.
 */
export function loadSite(folder: string): Site {
  const { settings, articles } = readFolder(folder);
  const entries = collectProblems(articles, (article) => {
    const story = parseStory(article);
    return { story, body: article.body, warnings: warnings(article, story) };
  });
  const url = settings.url?.replace(/\/+$/, '') ?? null;
  return {
    name: settings.name,
    url,
    base: url === null ? '' : new URL(url).pathname.replace(/\/$/, ''),
    entries: entries.toSorted((a, b) => newestFirst(a.story, b.story)),
  };
}
