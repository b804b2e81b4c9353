import { readFileSync } from 'node:fs';
import { digest } from '@/lib/build/kept/digest';
import { keepAll } from '@/lib/commands/site/keep-all';
import { digester } from '@/lib/commands/site/digester';
import { keptStill } from '@/lib/build/kept/kept-files';
import type { MadeOutput, Manifest } from '@/lib/build/kept/manifest';
import { type Output, outputGroups } from '@/lib/build/outputs/all-outputs';
import { slugsRead, type Task } from '@/lib/build/outputs/task';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import type { Pool } from '@/lib/build/pool/pool';
import type { Shell } from '@/lib/build/shell';
import type { Progress } from '@/lib/commands/site/progress';
import { frameOf } from '@/lib/pages/page-site';
import type { Site } from '@/lib/site/site';
import type { SiteFile } from '@/lib/site/site-file';

/** As many outputs as a worker is given at once, and as many batches as are under way. */
const batch = 8;
const underWay = 6;

interface Making {
  site: Site;
  shell: Shell;
  /** The version of the program. */
  code: string;
  /** The folder of kept files. */
  files: string;
  last: Manifest | null;
  /** Where every output is noted as soon as it is there. */
  outputs: Manifest['outputs'];
  /** The same of groups of outputs. */
  groups: Manifest['groups'];
  /** Whether a group falls to this build. */
  isOwn: (group: string) => boolean;
  /** Whether what is not kept is made; else it is left. */
  makes: boolean;
  /** Takes the names of outputs that are left. */
  left: string[];
  articleOf: (slug: string) => FoundArticle;
  pool: Pool<Job, Done>;
  progress: Progress;
}

/**
 * Makes what is not as the last build left it, and takes the rest from there.
 * @returns how many outputs were made.
 */
export async function makeOutputs(making: Making): Promise<number> {
  const {
    site,
    shell,
    code,
    files,
    last,
    outputs,
    groups,
    isOwn,
    makes,
    left,
    articleOf,
    pool,
    progress,
  } = making;
  const frame = frameOf(site);
  const digestable = digester(site);
  const common = digest(code, JSON.stringify([frame, shell, site.compress]));
  const running = new Set<Promise<void>>();
  let waiting: { id: string; task: Task; digest: string }[] = [];
  let made = 0;
  const send = async (some: typeof waiting) => {
    const done = await pool.run({
      kind: 'make',
      frame,
      shell,
      compress: site.compress,
      tasks: some.map(({ id, task }) => ({
        id,
        task,
        articles: Object.fromEntries(slugsRead(task).map((slug) => [slug, articleOf(slug)])),
      })),
    });
    const kept = new Map(
      done.kind === 'make' ? done.kept.map((held) => [held.id, held.files]) : [],
    );
    for (const { id, digest: own } of some) {
      outputs.set(id, { digest: own, files: kept.get(id) ?? [] });
    }
    progress.done(some.length);
  };
  const flush = async () => {
    const some = waiting;
    waiting = [];
    const done = send(some).finally(() => running.delete(done));
    // The first that fails is told; what others say while they are ended is not.
    done.catch(() => {});
    running.add(done);
    if (running.size >= underWay) await Promise.race(running);
  };
  progress.begin('outputs made', estimate(site));
  const list = async (output: Output) => {
    const text = 'make' in output && output.from === null ? await output.make() : null;
    const own = digest(common, text ? toldFiles(text) : digestable(output));
    const known = stillKept(files, last?.outputs.get(output.id), own);
    if (known) {
      outputs.set(output.id, known);
      progress.done(1);
      return;
    }
    if (!makes) {
      left.push(output.id);
      return;
    }
    made += 1;
    // The place in the list is taken now, so that the order is that of the list.
    outputs.set(output.id, { digest: own, files: [] });
    if ('make' in output) {
      const kept = keepAll(files, text ?? (await output.make()), site.compress);
      outputs.set(output.id, { digest: own, files: kept });
      return;
    }
    waiting.push({ id: output.id, task: output.task, digest: own });
    if (waiting.length >= batch || output.task.kind === 'search') await flush();
  };
  for (const group of outputGroups(site, readFileSync('app/icon.svg', 'utf8'))) {
    if (!isOwn(group.id)) continue;
    const own = group.from === null ? null : digest(common, group.from);
    const known = last?.groups.get(group.id);
    const still = last && known?.digest === own ? groupKept(files, last, known.ids) : null;
    if (still && known) {
      groups.set(group.id, known);
      for (const [id, output] of still) outputs.set(id, output);
      progress.done(still.length);
      continue;
    }
    const ids: string[] = [];
    for (const output of group.outputs()) {
      ids.push(output.id);
      await list(output);
    }
    if (own !== null) groups.set(group.id, { digest: own, ids });
  }
  if (waiting.length > 0) await flush();
  await Promise.all(running);
  progress.end();
  return made;
}

/** What files hold, for those whose making costs less than to tell what they are made of. */
const toldFiles = (files: readonly SiteFile[]) =>
  JSON.stringify(files.map(({ path, content }) => [path, digest(content)]));

/** About as many outputs as a site has, for the time that is left. */
const estimate = ({ entries, files, speakers }: Site) =>
  entries.length * (2 + Number(files.card)) + speakers.length * 1.2;

function stillKept(folder: string, known: MadeOutput | undefined, own: string): MadeOutput | null {
  if (known?.digest !== own) return null;
  const files = known.files.map((file) => keptStill(folder, file));
  const whole = files.filter((file) => file !== null);
  return whole.length === files.length ? { digest: own, files: whole } : null;
}

/** The outputs of a group as the last build made them; null where one of them is gone or damaged. */
function groupKept(
  folder: string,
  { outputs }: Manifest,
  ids: readonly string[],
): [string, MadeOutput][] | null {
  const kept: [string, MadeOutput][] = [];
  for (const id of ids) {
    const known = outputs.get(id);
    const still = known && stillKept(folder, known, known.digest);
    if (!still) return null;
    kept.push([id, still]);
  }
  return kept;
}
