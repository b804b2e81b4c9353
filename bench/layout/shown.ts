import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What was shown before, a line each, so that a run that was ended can be gone on with. */
export interface Shown {
  has: (name: string) => boolean;
  add: (name: string) => void;
}

/** @param path the file that remembers; null for a run that remembers nothing. */
export function shownBefore(path: string | null): Shown {
  const before = path !== null && existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const names = new Set(before);
  return {
    has: (name) => names.has(name),
    add: (name) => {
      names.add(name);
      if (path !== null) appendFileSync(path, `${name}\n`);
    },
  };
}
