import { basename } from 'node:path';
import { keepOnly } from '@/lib/build/kept/kept-files';
import { writeManifest } from '@/lib/build/kept/manifest';
import { publish } from '@/lib/commands/output/publish';
import { makeAll } from '@/lib/commands/site/make-all';
import type { Made, Making } from '@/lib/commands/site/making';
import { fillPart, type SitePart, partOf, pathsOf } from '@/lib/commands/site/parts/part';
import { isOf, type Cut } from '@/lib/commands/site/parts/cut';
import { readMissing } from '@/lib/commands/site/reading/read-missing';
import { withWorkers } from '@/lib/commands/site/with-workers';
import { unlessStopped } from '@/lib/commands/process/stop-signal';
import { ContentError } from '@/lib/content/content-error';

/**
 * Makes a part of a site: reads the articles that fall to it, or, where readings of all were joined,
 * makes the files that fall to it. What came of it stands in the folder of the site, for the build
 * that joins all parts.
 * @param inputs the digest that all parts share.
 * @throws ContentError
 */
export async function makePart(
  making: Making,
  shard: Cut,
  inputs: string,
  isJoined: boolean,
): Promise<void> {
  const { part, made, read } = isJoined
    ? await filesOf(making, shard, inputs)
    : await readingsOf(making, shard, inputs);
  const { options, room, places, stages, log } = making;
  await stages.run('part put in its place', () =>
    publish(options.out, pathsOf(part, places), (folder) => fillPart(folder, part, places), room),
  );
  const { number, of, keys, outputs } = part;
  const what = isJoined
    ? `${outputs.length} outputs, ${made} of them made now`
    : `readings of ${keys.length} articles, ${read} of them read now`;
  log.info(`${options.out}/ holds part ${number} of ${of}: ${what}.`);
  log.event('part', { out: options.out, number, of, holds: part.holds, made, read });
}

interface MadePart extends Pick<Made, 'made' | 'read'> {
  part: SitePart;
}

async function readingsOf(making: Making, shard: Cut, inputs: string): Promise<MadePart> {
  const { articles, places, progress, stages, stop } = making;
  const own = articles.filter(({ file }) => isOf(shard, basename(file)));
  const { problems, read } = await withWorkers(making, (pool) =>
    unlessStopped(
      stop,
      stages.run('articles read', () => readMissing(own, places.readings, pool, progress, false)),
    ),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return { part: partOf(shard, inputs, { keys: own.map(({ key }) => key) }), made: 0, read };
}

async function filesOf(making: Making, shard: Cut, inputs: string): Promise<MadePart> {
  const { outputs, groups, shellFile, made, read } = await withWorkers(making, (pool) =>
    makeAll(making, pool, { isOwn: (group) => isOf(shard, group), makes: true }),
  );
  // The next build of this part, with other articles, takes from here what is as it was.
  const { own, files } = making.places;
  writeManifest(own, { inputs: '', outputs, groups });
  const names = [...outputs.values()].flatMap((output) => output.files.map(({ name }) => name));
  keepOnly(files, new Set(names));
  return { part: partOf(shard, inputs, { outputs, shell: shellFile }), made, read };
}
