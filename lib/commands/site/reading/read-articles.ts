import { hasText, keepBriefs, type KeptBrief, keptBriefs } from '@/lib/build/kept/kept-readings';
import { allDone, inBatches } from '@/lib/build/pool/all-done';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Progress } from '@/lib/commands/site/progress';
import { changedMeanwhile } from '@/lib/content/files/changed-meanwhile';
import { ContentError } from '@/lib/content/content-error';
import type { Problem } from '@/lib/content/problem';
import { readFolder } from '@/lib/content/read-folder';

/** As many articles as a worker is given at once. */
const batch = 16;

/**
 * What lists need of every article: kept by an earlier build, else read by the workers.
 * @returns it, and how many articles were read.
 * @throws ContentError with the problems of every article.
 */
export async function readArticles(
  folder: string,
  articles: readonly FoundArticle[],
  kept: string,
  pool: Pool<Job, Done>,
  progress: Progress,
): Promise<{ briefs: KeptBrief[]; read: number }> {
  const known = keptBriefs(kept);
  const before = known.size;
  const missing = articles.filter(({ key }) => !known.has(key) || !hasText(kept, key));
  const problems = new Map<string, readonly Problem[]>();
  progress.begin('articles read', missing.length);
  await allDone(inBatches(missing, batch), 8, async (some) => {
    const done = await pool.run({ kind: 'read', articles: some });
    for (const reading of done.kind === 'read' ? done.readings : []) {
      if (reading.json !== undefined) known.set(reading.key, reading.json);
      if (reading.problems) problems.set(reading.file, reading.problems);
    }
    progress.done(some.length);
  });
  const found = articles.flatMap(({ file }) => problems.get(file) ?? []);
  if (found.length > 0) throw new ContentError(found);
  const jsonOf = (key: string) => {
    const json = known.get(key);
    if (json === undefined) throw changedMeanwhile(folder);
    return json;
  };
  if (missing.length > 0 || before !== articles.length) {
    const gone = before + missing.length !== articles.length;
    const changed = gone ? articles : missing;
    keepBriefs(kept, articles, jsonOf, new Set(changed.map(({ file }) => file)));
  }
  const briefs = articles.map(({ key }): KeptBrief => {
    const brief: KeptBrief = JSON.parse(jsonOf(key));
    known.delete(key);
    return brief;
  });
  if (sharesAddress(briefs)) {
    readFolder(folder);
    throw changedMeanwhile(folder);
  }
  return { briefs, read: missing.length };
}

/** Whether two articles share an id or an address: the one that reads all of them tells where. */
function sharesAddress(briefs: readonly KeptBrief[]): boolean {
  const ids = new Set(briefs.map(({ brief }) => brief.id));
  const slugs = briefs.flatMap(({ brief }) => [brief.slug, ...brief.aliases]);
  return ids.size < briefs.length || new Set(slugs).size < slugs.length;
}
