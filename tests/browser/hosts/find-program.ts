import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where programs of Debian packages stand below a root. */
const places = ['usr/sbin', 'usr/bin'];

/**
 * The path of a program: an installed one, else the one in its Debian package, which is unpacked
 * into a temporary folder and not installed: no service starts.
 * @returns null where there is neither, with the reason on the console.
 */
export function findProgram(name: string, packages: readonly string[] = [name]): string | null {
  const installed = (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/sbin')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  return installed ?? unpacked(name, packages);
}

/** Apache's program, and the libraries that Debian keeps apart from it. */
export const findApache = (): string | null =>
  findProgram('apache2', ['apache2-bin', 'libapr1', 'libaprutil1']);

function unpacked(name: string, packages: readonly string[]): string | null {
  const folder = join(tmpdir(), `dateline-${name}`);
  const found = () =>
    places.map((place) => join(folder, place, name)).find((path) => existsSync(path));
  if (found()) return found() ?? null;
  mkdirSync(folder, { recursive: true });
  const cwd = mkdtempSync(join(tmpdir(), 'dateline-deb-'));
  const get = () =>
    spawnSync('apt-get', ['download', ...packages], { cwd, stdio: 'ignore' }).status === 0;
  if (!get()) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
    if (!get()) {
      console.warn(`SKIPPED: there is no ${name} here, and its Debian package cannot be had.`);
      return null;
    }
  }
  for (const archive of readdirSync(cwd)) {
    execFileSync('dpkg-deb', ['--extract', join(cwd, archive), folder]);
  }
  return found() ?? null;
}
