import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { ancestors } from '@/lib/commands/output/ancestors';

/**
 * What stands in a folder beside the files that a build wrote there, as `CNAME` or `.git`: the path
 * of each file, and of each folder that holds nothing of ours.
 * @param own the paths that the build wrote.
 */
export function foreignEntries(folder: string, own: ReadonlySet<string>): string[] {
  const ownFolders = new Set([...own].flatMap(ancestors));
  const within = (place: string): string[] =>
    readdirSync(posix.join(folder, place), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(place, entry.name);
      if (entry.isDirectory() && ownFolders.has(path)) return within(path);
      return !entry.isDirectory() && own.has(path) ? [] : [path];
    });
  return within('').toSorted();
}
