import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { folderMark, type FolderMarks, noMarks } from '@/lib/build/kept/folder-marks';
import { foldersOf } from '@/lib/commands/output/folders-of';
import { groupBy } from '@/lib/text/group-by';

/**
 * What stands in a folder beside the files that a build wrote there, as `CNAME` or `.git`: the path
 * of each file, and of each folder that holds nothing of ours.
 * @param own the paths that the build wrote.
 * @param marks those of folders below it that held nothing else when the build ended: where they
 *   are as they were, the folder is not looked through.
 */
export function foreignEntries(
  folder: string,
  own: ReadonlySet<string>,
  marks: FolderMarks = noMarks,
): string[] {
  const ownFolders = foldersOf(own);
  const below = marks.size === 0 ? null : groupBy(ownFolders, posix.dirname);
  const within = (place: string): string[] => {
    const mark = marks.get(place);
    if (mark !== undefined && mark === folderMark(`${folder}/${place}`)) {
      return (below?.get(place) ?? []).flatMap(within);
    }
    return readdirSync(posix.join(folder, place), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(place, entry.name);
      if (entry.isDirectory() && ownFolders.has(path)) return within(path);
      return !entry.isDirectory() && own.has(path) ? [] : [path];
    });
  };
  return within('').toSorted();
}
