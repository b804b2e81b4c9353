import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { digest } from '@/lib/build/kept/digest';
import { holdsAll } from '@/lib/build/kept/kept-files';
import { type Manifest, readManifest } from '@/lib/build/kept/manifest';
import { versionsOf } from '@/lib/build/kept/versions';
import type { BuildOptions, Options } from '@/lib/commands/options';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import { findArticles } from '@/lib/commands/site/reading/find-articles';
import { placesOf } from '@/lib/commands/site/placing/places';
import { jsonLog, plainLog } from '@/lib/commands/site/log';
import { progressIn, progressOn } from '@/lib/commands/site/progress';
import { report } from '@/lib/commands/site/report';
import { measuredStages } from '@/lib/commands/site/stages';

/** More workers than this take more memory than they save time. */
const maxWorkers = 4;

/** Makes the finished site of a content folder, as far as it is not as the last build left it. */
export async function buildSite(
  room: WorkRoom,
  { json, profile, shard, merge, ...options }: BuildOptions,
  stop: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  const now = () => performance.now() - begun;
  const stages = measuredStages();
  const log = json ? jsonLog((line) => process.stdout.write(line)) : plainLog;
  const versions = versionsOf(process.cwd());
  const places = placesOf(options);
  const { settings, articles } = await stages.run('articles found', () =>
    findArticles(options.content, versions.reader),
  );
  const inputs = digest(
    versions.code,
    JSON.stringify([options, settings]),
    ...articles.map(({ key }) => key),
  );
  const { last, isDone } = await stages.run('last build looked up', () => {
    const found = readManifest(places.own);
    if (shard || merge.length > 0) return { last: found, isDone: false };
    return { last: found, isDone: found?.inputs === inputs && isThere(options, found) };
  });
  const told = { options, settings, log, stages: profile ? stages.all() : [] };
  if (last && isDone) {
    report({ ...told, manifest: last, made: 0, read: 0, kept: [] });
    return;
  }
  // What follows is loaded where there is something to do.
  const { makeParted } = await import('@/lib/commands/site/parts/make-parted');
  const made = await makeParted({
    room,
    shard,
    merge,
    options,
    stop,
    versions,
    places,
    settings,
    articles,
    inputs,
    last,
    workers: Math.min(maxWorkers, availableParallelism()),
    progress: json ? progressIn(log, now) : progressOn(process.stderr, now),
    log,
    stages,
  });
  if (made) report({ ...told, ...made });
}

/** Whether the folder of the finished site holds what the last build put there. */
const isThere = ({ out }: Pick<Options, 'out'>, { outputs }: Manifest): boolean =>
  holdsAll(
    out,
    [...outputs.values()].flatMap(({ files }) => files),
  );
