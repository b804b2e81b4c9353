import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, basename, relative, resolve, sep } from 'node:path';

/** Where a path leads when all links are followed; what does not exist yet is taken as written. */
export function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(realPath(parent), basename(full));
  }
}

/** Whether `inner` is the folder `outer` or lies in it; both are real paths. */
export function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
