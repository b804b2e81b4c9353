import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Files that one build leaves for the next, each by a name that says what it holds. */
export interface FileCache {
  /** Null when there is none; whether it is whole is for the caller to see. */
  read: (name: string) => Uint8Array | null;
  /** A file is there in full or not at all, whenever the build is stopped. */
  write: (name: string, bytes: Uint8Array) => void;
  /** Removes all others. */
  keepOnly: (names: ReadonlySet<string>) => void;
}

/** The files kept in a folder, which is made when it is needed. */
export function fileCache(folder: string): FileCache {
  return {
    read: (name) => {
      const path = join(folder, name);
      return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
    },
    write: (name, bytes) => {
      mkdirSync(folder, { recursive: true });
      const unfinished = join(folder, `${name}.${process.pid}`);
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, join(folder, name));
    },
    keepOnly: (names) => {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder)) {
        if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}
