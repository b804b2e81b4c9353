import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderMarks } from '@/lib/build/kept/folder-marks';
import { ancestors } from '@/lib/commands/output/ancestors';
import { foldersOf } from '@/lib/commands/output/folders-of';
import { foreignEntries } from '@/lib/commands/output/foreign-entries';
import { readRecord } from '@/lib/commands/output/record';
import { moved } from '@/lib/commands/site/placing/moved';

/**
 * Begins a new site with the one before the last, less all that the new one does not have. From here
 * on it stands in the work room, so that a build that is ended leaves no half of it to be taken for
 * a whole.
 * @param own the paths of the new site. @param marks those of the folders of the old one.
 */
export function takeSpare(
  spare: string,
  fresh: string,
  own: ReadonlySet<string>,
  marks: FolderMarks,
): void {
  if (!moved(spare, fresh)) {
    rmSync(spare, { recursive: true });
    return;
  }
  const before = readRecord(fresh);
  const foreign = before ? foreignEntries(fresh, before, marks) : foreignEntries(fresh, own);
  for (const path of [...foreign, ...goneFrom(before ?? own, own)]) {
    rmSync(join(fresh, path), { recursive: true, force: true });
  }
}

/** The files that a site has no longer, or the folders that held nothing else. */
function goneFrom(before: ReadonlySet<string>, own: ReadonlySet<string>): Set<string> {
  const folders = foldersOf(own);
  const gone = [...before].filter((path) => !own.has(path));
  return new Set(gone.map((path) => ancestors(path).find((at) => !folders.has(at)) ?? path));
}
