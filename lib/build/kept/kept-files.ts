import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '@/lib/build/kept/digest';
import type { KeptFile } from '@/lib/build/pool/job';

/** Where a file is kept. */
export const keptPlace = (folder: string, name: string): string =>
  join(folder, name.slice(0, 2), name);

/** Keeps a file under the digest of what it holds. @param mark tells those that write at once apart. */
export function keepFile(
  folder: string,
  path: string,
  content: string | Uint8Array,
  mark: string,
): KeptFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const name = digest(bytes);
  const place = keptPlace(folder, name);
  const there = statSync(place, { throwIfNoEntry: false });
  if (!there?.isFile() || digest(readFileSync(place)) !== name) {
    mkdirSync(dirname(place), { recursive: true });
    const unfinished = `${place}.${mark}`;
    try {
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, place);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  }
  const time = statSync(place).mtimeMs;
  return { path: path.replace(/^\//, ''), name, size: bytes.length, time };
}

/**
 * A kept file as it is now: one that nobody touched since is not read again. Null where it is gone
 * or holds something else.
 */
export function keptStill(folder: string, file: KeptFile): KeptFile | null {
  const place = keptPlace(folder, file.name);
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== file.size) return null;
  if (found.mtimeMs === file.time) return file;
  return digest(readFileSync(place)) === file.name ? { ...file, time: found.mtimeMs } : null;
}

/** Whether a folder holds these files as they were put there. */
export function holdsAll(folder: string, files: Iterable<KeptFile>): boolean {
  for (const { path, size, time } of files) {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!found?.isFile() || found.size !== size || found.mtimeMs !== time) return false;
  }
  return true;
}

/**
 * Puts kept files into a folder: as links, so that they take neither time nor space. What is there
 * already as it was kept is left.
 */
export function placeFiles(kept: string, folder: string, files: Iterable<KeptFile>): void {
  const made = new Set<string>();
  const isNew = !existsSync(folder);
  for (const file of files) {
    const target = join(folder, file.path);
    if (!isNew && isPlaced(target, file)) continue;
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    linkOrCopy(keptPlace(kept, file.name), target, file.time);
  }
}

/** Whether a place holds a file as it was kept; what else is there is removed. */
function isPlaced(target: string, { size, time }: KeptFile): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isFile() && found.size === size && found.mtimeMs === time) return true;
  if (found?.isFile()) unlinkSync(target);
  else if (found) rmSync(target, { recursive: true });
  return false;
}

/** Some disks know no links, and none leads to another disk. */
function linkOrCopy(from: string, to: string, time: number): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    utimesSync(to, time / 1000, time / 1000);
  }
}

/** Removes what is kept in a folder under any other name. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  if (!statSync(folder, { throwIfNoEntry: false })) return;
  for (const group of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, group))) {
      if (!names.has(name)) rmSync(join(folder, group, name), { force: true });
    }
  }
}
