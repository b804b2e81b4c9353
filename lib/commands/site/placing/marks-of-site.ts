import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type FolderMarks, folderMarks } from '@/lib/build/kept/folder-marks';
import { foldersOf } from '@/lib/commands/output/folders-of';
import { recordFile } from '@/lib/commands/output/record';

/**
 * The marks of the folders of a site that was just put in its place.
 * @param paths those of its files. @param foreign what else stands there: folders that hold some of
 *   it have no mark.
 */
export function marksOfSite(
  folder: string,
  paths: readonly string[],
  foreign: readonly string[],
): FolderMarks {
  const own = foldersOf(paths);
  for (const path of foreign) own.delete(posix.dirname(path));
  // The record is the last file that a build writes.
  return folderMarks(folder, own, statSync(join(folder, recordFile)).mtimeMs);
}
