import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';

/**
 * The folder that a link leads to, so that what the link names is replaced and the link stays; any
 * other path as it is. Keepers of servers switch between sites by such a link.
 */
export function linkedFolder(path: string): string {
  const isLinked =
    existsSync(path) && lstatSync(path).isSymbolicLink() && statSync(path).isDirectory();
  return isLinked ? realpathSync(path) : path;
}
