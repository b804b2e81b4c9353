import { keepNotes, keptNotes } from '@/lib/build/kept/kept-notes';
import { type KeptBrief, keptTexts } from '@/lib/build/kept/kept-readings';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Progress } from '@/lib/commands/site/progress';
import { readMissing } from '@/lib/commands/site/reading/read-missing';
import type { Problem } from '@/lib/content/problem';
import { noteOf, type StoryNote } from '@/lib/readings/story-note';

/**
 * The notes on some articles: kept by an earlier run, else made of what a build kept, else read by the
 * workers. Where all are kept, nothing larger is looked at.
 * @param isWhole false where there are other articles, of which what is kept stays.
 */
export async function readNotes(
  articles: readonly FoundArticle[],
  kept: string,
  pool: Pool<Job, Done>,
  progress: Progress,
  isWhole: boolean,
): Promise<{ notes: StoryNote[]; problems: Problem[] }> {
  const known = keptNotes(kept);
  const texts = keptTexts(kept);
  const isKnown = ({ key }: FoundArticle) => known.has(key) && texts.has(key);
  const found = new Map(
    articles.filter(isKnown).flatMap(({ key }) => {
      const note = known.get(key);
      return note ? [[key, note] as const] : [];
    }),
  );
  if (found.size === articles.length) {
    progress.begin('articles read', 0);
    progress.end();
    return { notes: [...found.values()], problems: [] };
  }
  const { json, notes, problems } = await readMissing(articles, kept, pool, progress, isWhole);
  const all = new Map<string, StoryNote>();
  for (const { key } of articles) {
    const note = found.get(key) ?? notes.get(key) ?? noteIn(json.get(key));
    if (note) all.set(key, note);
  }
  if (isWhole) keepNotes(kept, all);
  return { notes: [...all.values()], problems };
}

function noteIn(json: string | undefined): StoryNote | null {
  if (json === undefined) return null;
  const brief: KeptBrief = JSON.parse(json);
  return noteOf(brief);
}
