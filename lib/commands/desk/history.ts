import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isSystemError } from '@/lib/commands/process/system-error';
import { DeskError } from '@/lib/desk/desk-error';
import { type Version, versionOf } from '@/lib/desk/history/version';

/** As much as git may answer, in bytes. */
const maxBuffer = 64 * 1024 * 1024;

/**
 * The versions of an article file that git knows, the newest first; a file that was renamed is
 * followed.
 * @throws DeskError where there is no such file, no git, or no commit of it.
 */
export function history(file: string): Version[] {
  if (!existsSync(file)) throw new DeskError(`${file} is not there; name a story that is.`);
  const git = (...told: string[]) => run(file, told);
  const log = git(
    'log',
    '--follow',
    '--diff-filter=d',
    '--format=%x01%H %cI',
    '--name-only',
    '--',
    basename(file),
  );
  const commits = log.split('\u0001').flatMap((entry) => {
    const [, hash, time, path] = /^(\S+) (\S+)\n+(.+)/.exec(entry) ?? [];
    return hash && time && path ? [{ hash, time, path }] : [];
  });
  if (commits.length === 0)
    throw new DeskError(`${file} is in no commit of git; commit it, and its history begins.`);
  const texts = commits.map(({ hash, path }) => git('show', `${hash}:${path}`));
  return commits.map(({ hash, time, path }, i) =>
    versionOf({ commit: hash, day: time.slice(0, 10), file: basename(path) }, texts[i] ?? '', {
      text: texts[i + 1],
      file: commits[i + 1] && basename(commits[i + 1]?.path ?? ''),
    }),
  );
}

function run(file: string, told: readonly string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...told], {
      cwd: dirname(file),
      encoding: 'utf8',
      maxBuffer,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT')
      throw new DeskError('git is not installed; the history of an article is what git knows.');
    throw new DeskError(`${file} lies in no repository of git; there is no history to tell.`);
  }
}
