import type { Manifest } from '@/lib/build/kept/manifest';
import type { Versions } from '@/lib/build/kept/versions';
import type { Done, FoundArticle, Job, JobData } from '@/lib/build/pool/job';
import { openPool } from '@/lib/build/pool/pool';
import type { Options } from '@/lib/commands/options';
import { readPlace } from '@/lib/commands/output/record';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import { addForHosts } from '@/lib/commands/site/placing/add-for-hosts';
import { keepAll } from '@/lib/commands/site/keep-all';
import { keptSoFar } from '@/lib/commands/site/kept-so-far';
import { makeOutputs } from '@/lib/commands/site/make-outputs';
import { openShell } from '@/lib/commands/site/open-shell';
import { placeSite, publishBeside } from '@/lib/commands/site/placing/place-site';
import { warnOfStyles } from '@/lib/commands/site/placing/warn-of-styles';
import type { Log } from '@/lib/commands/site/log';
import type { Places } from '@/lib/commands/site/placing/places';
import type { Progress } from '@/lib/commands/site/progress';
import { readSite } from '@/lib/commands/site/reading/read-site';
import { renderPages } from '@/lib/commands/site/render-pages';
import type { Stages } from '@/lib/commands/site/stages';
import { smallChunks } from '@/lib/commands/site/reading/small-chunks';
import { workerModule } from '@/lib/commands/site/worker-module';
import { unlessStopped } from '@/lib/commands/process/stop-signal';
import { formatProblem } from '@/lib/content/problem';
import { limits } from '@/lib/content/bounds/limits';
import type { Settings } from '@/lib/content/settings/settings';
import { movedPaths } from '@/lib/site/moved-paths';
import { siteAddress } from '@/lib/site/site-address';

/** All that a build goes by. */
export interface Making {
  room: WorkRoom;
  options: Options;
  stop: AbortSignal;
  versions: Versions;
  places: Places;
  settings: Settings;
  articles: readonly FoundArticle[];
  /** The digest of all that the site is made of. */
  inputs: string;
  last: Manifest | null;
  workers: number;
  progress: Progress;
  log: Log;
  stages: Stages;
}

/** What came of a build. */
export interface Made {
  manifest: Manifest;
  /** How many outputs were made, and how many articles were read. */
  made: number;
  read: number;
  /** What stands in the folder of the site and no build wrote. */
  kept: string[];
}

/** Reads what was not read before, makes what is not as it was, and puts all in its place. */
export async function makeSite(making: Making): Promise<Made> {
  const { options, stop, versions, places, settings, articles, last, progress, log, stages } =
    making;
  const { base } = siteAddress(settings);
  const data: JobData = { readings: places.readings, files: places.files, reader: versions.reader };
  const module = await stages.run('workers bundled', () =>
    workerModule(places.program, versions.code),
  );
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    ...smallChunks,
  };
  const pool = openPool<Job, Done>(module, {
    size: making.workers,
    data,
    env,
    maxWorkTime: limits.maxWorkTime,
  });
  try {
    const { site, articleOf, read, warnings } = await unlessStopped(
      stop,
      readSite({ options, settings, articles, kept: places.readings, pool, progress, stages }),
    );
    for (const warning of warnings) log.warn(formatProblem(warning));
    const { shell, files } = await stages.run('styles opened', () =>
      openShell(places.program, versions, base, options, (told, path) =>
        renderPages(told, path, stop),
      ),
    );
    const { outputs, groups }: Pick<Manifest, 'outputs' | 'groups'> = {
      outputs: new Map(),
      groups: new Map(),
    };
    const made = await keptSoFar(
      places.own,
      last,
      outputs,
      unlessStopped(
        stop,
        stages.run('outputs made', () =>
          makeOutputs({
            site,
            shell,
            code: versions.code,
            files: places.files,
            last,
            outputs,
            groups,
            articleOf,
            pool,
            progress,
          }),
        ),
      ),
    );
    outputs.set('assets', { digest: '', files: keepAll(places.files, files, site.compress) });
    const styles = Object.values(shell.styles).map(({ hash }) => hash);
    const beside = addForHosts(site, outputs, places.files, styles);
    const manifest: Manifest = { inputs: making.inputs, outputs, groups };
    const former = readPlace(options.out)?.styles ?? [];
    const kept = await stages.run('site put in its place', () =>
      placeSite(making, manifest, { base, moved: movedPaths(site), styles }),
    );
    publishBeside(options.out, beside, log);
    if (beside.size > 0) warnOfStyles(options.out, former, styles, log);
    return { manifest, made, read, kept };
  } finally {
    await pool.close();
  }
}
