import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A copy of this checkout as git knows it, with all packages and nothing that a build left, so that
 * what is built in it is built from nothing. Packages are linked: they take no space.
 */
export function copyCheckout(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const listed = execFileSync('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  for (const path of listed.toString('utf8').split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')]);
}
