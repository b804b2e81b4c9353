import { lstatSync } from 'node:fs';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';

/**
 * Folders by their path, each with what is another as soon as an entry comes, goes or is renamed in
 * it: its number on the disk, and when that was last so (POSIX: an entry that is made or removed marks
 * its folder's `st_mtim`).
 */
export type FolderMarks = ReadonlyMap<string, string>;

export const noMarks: FolderMarks = new Map();

/** Disks whose clocks tell whole seconds may miss a change in as many milliseconds; others in a few ticks. */
const coarseTick = 2000;
const fineTick = 100;

/** The mark of a folder; null where there is none. */
export const folderMark = (place: string): string | null => {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found?.isDirectory() ? `${found.ino} ${found.mtimeMs}` : null;
};

/**
 * The marks of folders, but for those that changed a moment ago: another change in the same tick of
 * the disk's clock would leave the mark as it is.
 * @param now by the clock of the disk, in milliseconds.
 */
export function folderMarks(
  folder: string,
  paths: Iterable<string>,
  now: number,
): Map<string, string> {
  const marks = new Map<string, string>();
  for (const path of paths) {
    const found = lstatSync(`${folder}/${path}`, { throwIfNoEntry: false });
    if (!found?.isDirectory()) continue;
    const tick = found.mtimeMs % 1000 === 0 ? coarseTick : fineTick;
    if (found.mtimeMs < now - tick) marks.set(path, `${found.ino} ${found.mtimeMs}`);
  }
  return marks;
}

/** Marks that an earlier build kept; none where it kept none, or the file is damaged. */
export function keptMarks(place: string): FolderMarks {
  const lines =
    readChecked(place)
      ?.split('\n')
      .filter((line) => line !== '') ?? [];
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf('\t');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

export const keepMarks = (place: string, marks: FolderMarks): void =>
  writeChecked(place, Array.from(marks, ([path, mark]) => `${path}\t${mark}`).join('\n'));
