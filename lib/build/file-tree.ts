import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The files of a folder by their path in it, with `/` between the parts. */
export type FileTree = ReadonlyMap<string, Uint8Array>;

/** Reads all files below `folder`. */
export function readTree(folder: string): FileTree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Writes `files` to `folder`, which is made. */
export function writeTree(folder: string, files: FileTree): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/**
 * Puts the folder `fresh` in the place of `folder`, which then stands at `aside`: two renames, so
 * that the place holds all of the old or all of the new, and is empty for no longer than it takes
 * to ask for the second.
 */
export function replaceFolder(folder: string, fresh: string, aside: string): void {
  const replaced = existsSync(folder);
  if (replaced) renameSync(folder, aside);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (replaced) renameSync(aside, folder);
    throw error;
  }
}
