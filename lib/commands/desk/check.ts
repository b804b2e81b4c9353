import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { readingKey } from '@/lib/build/kept/kept-readings';
import { versionsOf } from '@/lib/build/kept/versions';
import type { Done, FoundArticle, Job } from '@/lib/build/pool/job';
import { openPool } from '@/lib/build/pool/pool';
import { home } from '@/lib/commands/home';
import { placesOf } from '@/lib/commands/site/placing/places';
import { type Progress, progressOn } from '@/lib/commands/site/progress';
import { allWarnings, nameWarnings } from '@/lib/commands/site/reading/all-warnings';
import { checkShared } from '@/lib/commands/site/reading/check-shared';
import { readNotes } from '@/lib/commands/site/reading/read-notes';
import { workerModule } from '@/lib/commands/site/worker-module';
import { ContentError } from '@/lib/content/content-error';
import type { Checked } from '@/lib/desk/report/checked';
import { listFolder } from '@/lib/content/files/list-folder';
import { readFile } from '@/lib/content/files/read-file';
import { limits } from '@/lib/content/bounds/limits';
import type { Problem } from '@/lib/content/problem';
import { readSettings, settingsFile } from '@/lib/content/settings/read-settings';

/** More workers than this take more memory than they save time. */
const maxWorkers = 4;

/** What a run of `check` goes by. */
export interface CheckOptions {
  content: string;
  /** The day of the build that would follow. */
  day: IsoDay;
  /** Where readings are kept and how far the work is; as the build has them unless given. */
  kept?: string;
  progress?: Progress;
}

/**
 * Checks a content folder, or those of its articles that are named: all that the build would tell,
 * in one run. Articles are read by the build's workers, and those that are as an earlier run or
 * build read them are not read again.
 */
export async function check(options: CheckOptions, slugs: readonly string[]): Promise<Checked> {
  const { content, day } = options;
  const errors: Problem[] = [];
  const attempt = <Result>(work: () => Result): Result[] => {
    try {
      return [work()];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      errors.push(...error.problems);
      return [];
    }
  };
  const names =
    slugs.length > 0
      ? slugs.map((slug) => `${slug}.md`)
      : listFolder(content).filter((name) => name !== settingsFile);
  const [settings] = attempt(() => readSettings(content));
  if (names.length === 0) errors.push({ file: content, message: noArticle });
  const { reader, code } = versionsOf(home);
  const articles = names.flatMap((name) =>
    attempt((): FoundArticle => {
      const file = join(content, name);
      if (!name.endsWith('.md')) throw new ContentError([{ file, message: noName(content) }]);
      if (!existsSync(file)) throw new ContentError([{ file, message: notThere }]);
      return { file, key: readingKey(reader, file, readFile(file)) };
    }),
  );
  const here = process.cwd();
  const places = placesOf({ content: here === home ? content : resolve(content), out: 'out' });
  const readings = resolve(home, options.kept ?? places.readings);
  const pool = openPool<Job, Done>(await workerModule(resolve(home, places.program), code), {
    size: Math.min(maxWorkers, availableParallelism()),
    data: { readings, files: places.files, reader, code },
    env: { ...process.env, NODE_ENV: 'production' },
    maxWorkTime: limits.maxWorkTime,
  });
  try {
    const progress = options.progress ?? progressOn(process.stderr, () => performance.now());
    const isWhole = slugs.length === 0;
    const { notes, problems } = await readNotes(articles, readings, pool, progress, isWhole);
    errors.push(...problems);
    if (isWhole) attempt(() => checkShared(content, notes, settings?.withdrawn ?? []));
    const warnings = [...allWarnings(content, notes, day), ...nameWarnings(content, notes)];
    return { articles: names.length, errors, warnings };
  } finally {
    await pool.close();
  }
}

const notThere = 'is not there; name a story that is.';

const noArticle = 'holds no article; add one as <slug>.md, or with "add".';

const noName = (content: string) =>
  `is no article; name it <slug>.md or take it out of ${content}.`;
