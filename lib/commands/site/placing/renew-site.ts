import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeFiles } from '@/lib/build/kept/kept-files';
import type { KeptFile } from '@/lib/build/pool/job';
import { foreignEntries } from '@/lib/commands/output/foreign-entries';
import { publish } from '@/lib/commands/output/publish';
import type { WorkRoom } from '@/lib/commands/output/work-room';
import type { Places } from '@/lib/commands/site/placing/places';
import { isSystemError } from '@/lib/commands/process/system-error';

interface Renewed extends Pick<Places, 'files' | 'spare'> {
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
  { out, room, files: kept, spare }: Renewed,
  files: readonly KeptFile[],
  served: Parameters<typeof publish>[4],
): string[] {
  const paths = files.map(({ path }) => path);
  takeSpare(spare, room.fresh, paths);
  const stayed = publish(out, paths, (fresh) => placeFiles(kept, fresh, files), room, served);
  keepSpare(room.aside, spare);
  return stayed;
}

/**
 * Begins a new site with the one before the last, less all that the new one does not have. From here
 * on it stands in the work room, so that a build that is ended leaves no half of it to be taken for
 * a whole.
 */
function takeSpare(spare: string, fresh: string, paths: readonly string[]): void {
  if (!existsSync(spare)) return;
  if (!moved(spare, fresh)) rmSync(spare, { recursive: true });
  else {
    for (const path of foreignEntries(fresh, new Set(paths))) {
      rmSync(join(fresh, path), { recursive: true });
    }
  }
}

/** Keeps the site that was replaced; where it cannot be moved it goes with the work room. */
function keepSpare(replaced: string, spare: string): void {
  if (!existsSync(replaced)) return;
  moved(replaced, spare);
}

/** Moves a folder in the place of another; false where they lie on different disks. */
function moved(from: string, to: string): boolean {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EXDEV') throw error;
    return false;
  }
}
