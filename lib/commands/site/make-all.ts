import type { Manifest } from '@/lib/build/kept/manifest';
import type { Done, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Shell } from '@/lib/build/shell';
import { keptSoFar } from '@/lib/commands/site/kept-so-far';
import { makeOutputs } from '@/lib/commands/site/make-outputs';
import type { Making } from '@/lib/commands/site/making';
import { openShell } from '@/lib/commands/site/open-shell';
import { readSite } from '@/lib/commands/site/reading/read-site';
import { renderPages } from '@/lib/commands/site/render-pages';
import { unlessStopped } from '@/lib/commands/process/stop-signal';
import { formatProblem } from '@/lib/content/problem';
import type { Site } from '@/lib/site/site';
import { siteAddress } from '@/lib/site/site-address';
import type { SiteFile } from '@/lib/site/site-file';

/** A site and its outputs, before they are put in their place. */
interface MadeAll extends Pick<Manifest, 'outputs' | 'groups'> {
  site: Site;
  shell: Shell;
  /** Where the shell is kept, and the files of it that stand in every site. */
  shellFile: string;
  files: SiteFile[];
  made: number;
  read: number;
  /** The names of outputs that were not kept, and not made. */
  left: string[];
}

/**
 * With more articles than this Next runs before they are read, where it runs at all: beside workers
 * and all that was read it would take as much memory again. With few, what is wrong with one of them
 * is told before Next has run for half a minute.
 */
const manyArticles = 1000;

/**
 * Reads what was not read before, and makes what is not as it was.
 * @param cut which groups of outputs are looked at, all without it; and whether what is not kept is
 *   made, or left.
 */
export async function makeAll(
  making: Making,
  pool: Pool<Job, Done>,
  cut: { isOwn?: (group: string) => boolean; makes: boolean },
): Promise<MadeAll> {
  const { options, stop, versions, places, settings, articles, last, progress, log, stages } =
    making;
  const { base } = siteAddress(settings);
  const open = () =>
    stages.run('styles opened', () =>
      openShell(places.program, versions, base, options, (told, path) =>
        renderPages(told, path, stop),
      ),
    );
  const opened = articles.length > manyArticles ? await open() : null;
  const { site, articleOf, read, warnings } = await unlessStopped(
    stop,
    readSite({
      options,
      settings,
      code: versions.code,
      articles,
      kept: places.readings,
      pool,
      progress,
      stages,
    }),
  );
  for (const warning of warnings) log.warn(formatProblem(warning));
  const { shell, shellFile, files } = opened ?? (await open());
  const { outputs, groups }: Pick<Manifest, 'outputs' | 'groups'> = {
    outputs: new Map(),
    groups: new Map(),
  };
  const left: string[] = [];
  const work = stages.run('outputs made', () =>
    makeOutputs({
      site,
      shell,
      code: versions.code,
      files: places.files,
      last,
      outputs,
      groups,
      isOwn: cut.isOwn ?? (() => true),
      makes: cut.makes,
      left,
      articleOf,
      pool,
      progress,
    }),
  );
  const made = await keptSoFar(places.own, last, outputs, unlessStopped(stop, work));
  return { site, shell, shellFile, files, outputs, groups, made, read, left };
}
