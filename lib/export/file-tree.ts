import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Puts `files` in the place of `folder`. They are written beside it first, so that it holds either
 * what it held before or all of the new, never a part.
 * @param finish adds to the new folder before it takes its place.
 */
export function replaceTree(
  folder: string,
  files: FileTree,
  finish: (fresh: string) => void = () => {},
): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const target = join(fresh, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  finish(fresh);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
