import { keepBriefs, keptBriefs, keptTexts } from '@/lib/build/kept/kept-readings';
import { allDone, inBatches } from '@/lib/build/pool/all-done';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Progress } from '@/lib/commands/site/progress';
import type { Problem } from '@/lib/content/problem';
import type { StoryNote } from '@/lib/readings/story-note';

/** As many articles as a worker is given at once. */
const batch = 16;

/** What came of reading some articles. */
export interface ReadBriefs {
  /** The kept form of every article that can be read, by its key. */
  json: Map<string, string>;
  /** The notes on those that were read now. */
  notes: Map<string, StoryNote>;
  /** What is wrong with the others. */
  problems: Problem[];
  /** How many articles were read and not kept from before. */
  read: number;
}

/**
 * Has the workers read what no earlier run kept, and keeps it, beside articles that are wrong too:
 * the next run reads those anew and no others.
 * @param kept the folder of kept readings.
 * @param isWhole false where there are other articles, of which what is kept stays.
 */
export async function readMissing(
  articles: readonly FoundArticle[],
  kept: string,
  pool: Pool<Job, Done>,
  progress: Progress,
  isWhole = true,
): Promise<ReadBriefs> {
  const { json, keys } = keptBriefs(kept);
  const texts = keptTexts(kept);
  const missing = articles.filter(({ key }) => !json.has(key) || !texts.has(key));
  const notes = new Map<string, StoryNote>();
  const problems = new Map<string, readonly Problem[]>();
  progress.begin('articles read', missing.length);
  await allDone(inBatches(missing, batch), 8, async (some) => {
    const done = await pool.run({ kind: 'read', articles: some });
    for (const reading of done.kind === 'read' ? done.readings : []) {
      if (reading.json !== undefined) json.set(reading.key, reading.json);
      if (reading.note) notes.set(reading.key, reading.note);
      if (reading.problems) problems.set(reading.file, reading.problems);
    }
    progress.done(some.length);
  });
  progress.end();
  const whole = articles.filter(({ key }) => json.has(key));
  if (isWhole) keepBriefs(kept, whole, (key) => json.get(key) ?? '', keys);
  const found = articles.flatMap(({ file }) => problems.get(file) ?? []);
  return { json, notes, problems: found, read: missing.length };
}
