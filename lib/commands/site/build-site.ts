import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { digest } from '@/lib/build/kept/digest';
import { holdsAll } from '@/lib/build/kept/kept-files';
import { type Manifest, readManifest } from '@/lib/build/kept/manifest';
import { versionsOf } from '@/lib/build/kept/versions';
import type { Options } from '@/lib/commands/options';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import { findArticles } from '@/lib/commands/site/reading/find-articles';
import { placesOf } from '@/lib/commands/site/placing/places';
import { progressOn } from '@/lib/commands/site/progress';
import { report } from '@/lib/commands/site/report';

/** More workers than this take more memory than they save time. */
const maxWorkers = 4;

/** Makes the finished site of a content folder, as far as it is not as the last build left it. */
export async function buildSite(
  room: WorkRoom,
  options: Options,
  stop: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  const versions = versionsOf(process.cwd());
  const places = placesOf(options);
  const { settings, articles } = findArticles(options.content, versions.reader);
  const inputs = digest(
    versions.code,
    JSON.stringify([options, settings]),
    ...articles.map(({ key }) => key),
  );
  const last = readManifest(places.own);
  if (last?.inputs === inputs && isThere(options, last)) {
    report({ options, manifest: last, made: 0, read: 0, kept: [], settings });
    return;
  }
  // What follows is loaded where there is something to do.
  const { makeSite } = await import('@/lib/commands/site/make-site');
  const made = await makeSite({
    room,
    options,
    stop,
    versions,
    places,
    settings,
    articles,
    inputs,
    last,
    workers: Math.min(maxWorkers, availableParallelism()),
    progress: progressOn(process.stderr, () => performance.now() - begun),
  });
  report({ options, settings, ...made });
}

/** Whether the folder of the finished site holds what the last build put there. */
const isThere = ({ out }: Pick<Options, 'out'>, { outputs }: Manifest): boolean =>
  holdsAll(
    out,
    [...outputs.values()].flatMap(({ files }) => files),
  );
