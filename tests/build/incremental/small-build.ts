import { join } from 'node:path';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Manifest } from '@/lib/build/kept/manifest';
import type { Done, Job, JobData } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import { findArticles } from '@/lib/commands/site/reading/find-articles';
import { makeOutputs } from '@/lib/commands/site/make-outputs';
import { silent } from '@/lib/commands/site/progress';
import { readSite } from '@/lib/commands/site/reading/read-site';
import { measuredStages } from '@/lib/commands/site/stages';
import { doJob } from '@/lib/work/do-job';
import { shell } from '../../setup/made-files';

/** What a build without Next and without workers made. */
export interface SmallBuild {
  manifest: Manifest;
  /** How many outputs were made, and how many articles were read. */
  made: number;
  read: number;
  /** The outputs that were neither kept nor made. */
  left: string[];
  /** The digest of each file of the site, by its path. */
  files: Map<string, string>;
}

/**
 * Builds a content folder in this process, with what an earlier build kept in a folder.
 * @param before is told of each piece of work before it is done.
 * @param cut which groups of outputs it looks at, and whether it makes what is not kept.
 */
export async function smallBuild(
  content: string,
  kept: string,
  last: Manifest | null,
  day: IsoDay,
  before: (job: Job, places: JobData) => void = () => {},
  cut: { isOwn?: (group: string) => boolean; makes: boolean } = { makes: true },
): Promise<SmallBuild> {
  const places: JobData = {
    readings: join(kept, 'readings'),
    files: join(kept, 'files'),
    reader: 'reader',
    code: 'code',
  };
  const pool: Pool<Job, Done> = {
    run: async (job) => {
      before(job, places);
      return doJob(job, places);
    },
    rest: async () => {},
    close: async () => {},
  };
  const { settings, articles } = findArticles(content, places.reader);
  const options = { content, day, drafts: false, relative: false };
  const { site, articleOf, read } = await readSite({
    options,
    settings,
    code: 'code',
    articles,
    kept: places.readings,
    pool,
    progress: silent,
    stages: measuredStages(),
  });
  const outputs: Manifest['outputs'] = new Map();
  const groups: Manifest['groups'] = new Map();
  const left: string[] = [];
  const made = await makeOutputs({
    site,
    shell,
    code: 'code',
    files: places.files,
    last,
    outputs,
    groups,
    isOwn: cut.isOwn ?? (() => true),
    makes: cut.makes,
    left,
    articleOf,
    pool,
    progress: silent,
  });
  const files = new Map(
    [...outputs.values()].flatMap((output) => output.files.map(({ path, name }) => [path, name])),
  );
  return { manifest: { inputs: '', outputs, groups }, made, read, left, files };
}
