import { join } from 'node:path';
import { readingKey } from '@/lib/build/kept/kept-readings';
import type { FoundArticle } from '@/lib/build/pool/job';
import { changedMeanwhile } from '@/lib/content/files/changed-meanwhile';
import { collectProblems } from '@/lib/content/content-error';
import { listFolder } from '@/lib/content/files/list-folder';
import { readFile } from '@/lib/content/files/read-file';
import { readFolder } from '@/lib/content/read-folder';
import { readSettings, settingsFile } from '@/lib/content/settings/read-settings';
import type { Settings } from '@/lib/content/settings/settings';

/**
 * The settings and the articles of a folder, each read once and held no longer than it takes to
 * name its reading.
 * @param reader the version of the reader.
 * @throws ContentError for a file that is no article, and where there is none.
 */
export function findArticles(
  folder: string,
  reader: string,
): { settings: Settings; articles: FoundArticle[] } {
  const settings = readSettings(folder);
  const names = listFolder(folder).filter((name) => name !== settingsFile);
  // The one that reads all of them tells what is wrong.
  if (names.length === 0 || names.some((name) => !name.endsWith('.md'))) {
    readFolder(folder);
    throw changedMeanwhile(folder);
  }
  const articles = collectProblems(names, (name) => {
    const file = join(folder, name);
    return { file, key: readingKey(reader, file, readFile(file)) };
  });
  return { settings, articles };
}
