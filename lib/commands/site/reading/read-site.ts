import { join } from 'node:path';
import { keptMemory } from '@/lib/build/kept/kept-memory';
import { keptText } from '@/lib/build/kept/kept-readings';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { SiteOptions } from '@/lib/commands/options';
import type { Progress } from '@/lib/commands/site/progress';
import { readArticles } from '@/lib/commands/site/reading/read-articles';
import type { Stages } from '@/lib/commands/site/stages';
import type { Problem } from '@/lib/content/problem';
import { allWarnings } from '@/lib/commands/site/reading/all-warnings';
import type { Settings } from '@/lib/content/settings/settings';
import { noteOf } from '@/lib/readings/story-note';
import type { Site } from '@/lib/site/site';
import { siteOfReadings } from '@/lib/site/site-of-readings';

interface ReadingSite {
  options: Pick<SiteOptions, 'content' | 'day' | 'drafts' | 'relative'>;
  settings: Settings;
  articles: readonly FoundArticle[];
  /** The version of the program. */
  code: string;
  /** The folder of kept readings. */
  kept: string;
  pool: Pool<Job, Done>;
  progress: Progress;
  stages: Stages;
}

/** The site of a content folder, and how it was come by. */
export interface ReadSite {
  site: Site;
  articleOf: (slug: string) => FoundArticle;
  /** How many articles were read and not kept from an earlier build. */
  read: number;
  /** What an editor should look at; no reason to stop the build. */
  warnings: Problem[];
}

/** No host answers with a compressed file there. */
const onDisk: Pick<Site, 'onDisk' | 'compress'> = { onDisk: true, compress: [] };

/** Reads a site by way of the workers, whose readings are kept. @throws ContentError */
export async function readSite(reading: ReadingSite): Promise<ReadSite> {
  const { options, settings, code, articles, kept, pool, progress, stages } = reading;
  const { briefs, read } = await stages.run('articles read', () =>
    readArticles(options.content, settings, articles, kept, pool, progress),
  );
  const bySlug = new Map(
    briefs.map((held, i) => [String(held.brief.slug), { held, article: articles[i] }]),
  );
  const articleOf = (slug: string): FoundArticle => {
    const article = bySlug.get(slug)?.article;
    if (!article) throw new Error(`No article is ${slug}.`);
    return article;
  };
  const readingOf = ({ slug }: { slug: string }) => {
    const held = bySlug.get(slug)?.held;
    const text = keptText(kept, articleOf(slug).key);
    if (!text || !held) throw new Error(`The reading of ${slug} is gone; build again.`);
    return { ...text, ...held };
  };
  const { site, warnings } = await stages.run('stories joined', () => {
    const { memory, keep } = keptMemory(join(kept, 'found'), code);
    const { day, drafts, content, relative } = options;
    const joined = siteOfReadings(settings, day, briefs, readingOf, drafts, memory);
    keep();
    return {
      site: { ...joined, ...(relative ? onDisk : {}) },
      warnings: allWarnings(content, briefs.map(noteOf), day),
    };
  });
  return { site, articleOf, read, warnings };
}
