import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderMarks } from '@/lib/build/kept/folder-marks';
import { OptionError } from '@/lib/commands/options';
import { ancestors } from '@/lib/commands/output/ancestors';
import { carryOver } from '@/lib/commands/output/carry-over';
import { foldersOf } from '@/lib/commands/output/folders-of';
import { foreignEntries } from '@/lib/commands/output/foreign-entries';
import { readRecord, recordFile, recordOf } from '@/lib/commands/output/record';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import { replaceFolder, writeTree } from '@/lib/build/file-tree';

/**
 * Puts a finished site into its folder by way of its work room, with the record of its files. What
 * no build wrote there stays there.
 * @param paths those of all files of the site. @param fill writes them to a folder.
 * @param served where it is made to be served.
 * @param marks those of the folders that the last build wrote there.
 * @returns the paths of what stayed.
 * @throws OptionError where a file of the site would take the place of such a one.
 */
export function publish(
  out: string,
  paths: readonly string[],
  fill: (folder: string) => void,
  { fresh, aside }: Pick<WorkRoom, 'fresh' | 'aside'>,
  served?: Parameters<typeof recordOf>[1],
  marks?: FolderMarks,
): string[] {
  const kept = existsSync(out) ? foreignEntries(out, readRecord(out) ?? new Set(), marks) : [];
  const files = new Set([...paths, recordFile]);
  const folders = foldersOf(paths);
  const taken = kept.filter(
    (path) => folders.has(path) || [path, ...ancestors(path)].some((place) => files.has(place)),
  );
  if (taken.length > 0) {
    throw new OptionError(
      `--out: no build wrote ${taken.join(', ')} in ${out}, and the site has files of that name; move it away.`,
    );
  }
  fill(fresh);
  writeTree(fresh, recordOf(paths, served));
  for (const path of kept) carryOver(join(out, path), join(fresh, path));
  replaceFolder(out, fresh, aside);
  return kept;
}
