import type { KeptBrief } from '@/lib/build/kept/kept-readings';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Progress } from '@/lib/commands/site/progress';
import { checkShared } from '@/lib/commands/site/reading/check-shared';
import { readMissing } from '@/lib/commands/site/reading/read-missing';
import { changedMeanwhile } from '@/lib/content/files/changed-meanwhile';
import type { Settings } from '@/lib/content/settings/settings';
import { ContentError } from '@/lib/content/content-error';

/** Workers that have read as many hold some hundreds of megabytes each, which joining has use for. */
const manyRead = 1000;

/**
 * What lists need of every article: kept by an earlier build, else read by the workers.
 * @returns it, and how many articles were read.
 * @throws ContentError with the problems of every article.
 */
export async function readArticles(
  folder: string,
  { withdrawn }: Pick<Settings, 'withdrawn'>,
  articles: readonly FoundArticle[],
  kept: string,
  pool: Pool<Job, Done>,
  progress: Progress,
): Promise<{ briefs: KeptBrief[]; read: number }> {
  const { json, problems, read } = await readMissing(articles, kept, pool, progress);
  if (problems.length > 0) throw new ContentError(problems);
  if (read > manyRead) await pool.rest();
  // File by file as they are kept: the text of each is let go before that of the next is taken apart.
  const held = new Map<string, KeptBrief>();
  for (const [key, own] of json) {
    held.set(key, JSON.parse(own));
    json.delete(key);
  }
  const briefs = articles.map(({ key }): KeptBrief => {
    const brief = held.get(key);
    if (!brief) throw changedMeanwhile(folder);
    return brief;
  });
  checkShared(
    folder,
    briefs.map(({ brief }) => brief),
    withdrawn,
  );
  return { briefs, read };
}
