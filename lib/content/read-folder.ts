import { join } from 'node:path';
import type { Article } from '@/lib/content/article';
import { checkAddresses } from '@/lib/content/check-addresses';
import { collectProblems, ContentError } from '@/lib/content/content-error';
import { listFolder } from '@/lib/content/files/list-folder';
import { readArticle } from '@/lib/content/read-article';
import { readFile } from '@/lib/content/files/read-file';
import { readSettings, settingsFile } from '@/lib/content/settings/read-settings';
import type { Settings } from '@/lib/content/settings/settings';

/** All that a content folder holds, in order of slug. */
export interface Content {
  settings: Settings;
  articles: Article[];
}

/**
 * Reads a content folder: one `<slug>.md` a story and, if there is one, `site.yaml`.
 * Files whose name begins with a dot are passed over.
 * @throws ContentError with the problems of every file, or when there is no article.
 */
export function readFolder(folder: string): Content {
  const names = listFolder(folder);
  const settings = readSettings(folder);
  const articles = collectProblems(
    names.filter((name) => name !== settingsFile),
    (name) => readArticle(articleFile(folder, name), readFile(join(folder, name))),
  );
  if (articles.length === 0) {
    const message = 'holds no article; add one as <slug>.md.';
    throw new ContentError([{ file: folder, message }]);
  }
  checkAddresses(articles, settings.withdrawn);
  return { settings, articles };
}

function articleFile(folder: string, name: string): string {
  const file = join(folder, name);
  if (name.endsWith('.md')) return file;
  const message = `is no article; name it <slug>.md or take it out of ${folder}.`;
  throw new ContentError([{ file, message }]);
}
