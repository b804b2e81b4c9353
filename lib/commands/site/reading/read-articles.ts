import type { KeptBrief } from '@/lib/build/kept/kept-readings';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Progress } from '@/lib/commands/site/progress';
import { checkShared } from '@/lib/commands/site/reading/check-shared';
import { readMissing } from '@/lib/commands/site/reading/read-missing';
import { changedMeanwhile } from '@/lib/content/files/changed-meanwhile';
import type { Settings } from '@/lib/content/settings/settings';
import { ContentError } from '@/lib/content/content-error';

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
  const briefs = articles.map(({ key }): KeptBrief => {
    const own = json.get(key);
    if (own === undefined) throw changedMeanwhile(folder);
    json.delete(key);
    return JSON.parse(own);
  });
  checkShared(
    folder,
    briefs.map(({ brief }) => brief),
    withdrawn,
  );
  return { briefs, read };
}
