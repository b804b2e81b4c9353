import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeTree } from '@/lib/build/file-tree';
import { keepMarks, keptMarks } from '@/lib/build/kept/folder-marks';
import { placeFiles } from '@/lib/build/kept/kept-files';
import type { KeptFile } from '@/lib/build/pool/job';
import { publish } from '@/lib/commands/output/publish';
import { recordOf } from '@/lib/commands/output/record';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import { marksOfSite } from '@/lib/commands/site/placing/marks-of-site';
import { lieOnOneDisk, moved } from '@/lib/commands/site/placing/moved';
import type { Places } from '@/lib/commands/site/placing/places';
import { takeSpare } from '@/lib/commands/site/placing/take-spare';

interface Renewed extends Pick<Places, 'files' | 'spare' | 'marks' | 'spareMarks'> {
  out: string;
  room: Pick<WorkRoom, 'fresh' | 'aside'>;
}

/**
 * Puts kept files into the folder of the site, which then holds them and what no build wrote there.
 * The new site is made of the one before the last, of which little is another, and the one that it
 * replaces is kept for the next build.
 * @returns the paths of what no build wrote.
 */
export function renewSite(
  { out, room, files: kept, spare, marks, spareMarks }: Renewed,
  files: readonly KeptFile[],
  served: Parameters<typeof publish>[4],
): string[] {
  const paths = files.map(({ path }) => path);
  const [known, ofSpare] = [keptMarks(marks), keptMarks(spareMarks)];
  // From here on they tell of folders that change.
  rmSync(marks, { force: true });
  rmSync(spareMarks, { force: true });
  if (existsSync(spare)) takeSpare(spare, room.fresh, new Set(paths), ofSpare);
  const fill = (fresh: string) => placeFiles(kept, fresh, files);
  const stayed = publish(out, paths, fill, room, served, known);
  keepMarks(marks, marksOfSite(out, paths, stayed));
  if (existsSync(room.aside)) {
    // Where it cannot be moved it goes with the work room.
    if (moved(room.aside, spare)) keepMarks(spareMarks, known);
  } else if (lieOnOneDisk(out, dirname(spare))) {
    // The first site has none before it: the next build finds the same again in its place.
    rmSync(spare, { recursive: true, force: true });
    fill(spare);
    writeTree(spare, recordOf(paths, served));
    keepMarks(spareMarks, marksOfSite(spare, paths, []));
  }
  return stayed;
}
