import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from '@/lib/commands/output/lock';
import { isSystemError, systemTrouble } from '@/lib/commands/process/system-error';

/** What a build has beside the folder of the finished site, on the same disk, while it runs. */
export interface WorkRoom {
  /** Where the new site is written. */
  fresh: string;
  /** Where the old site stands, whole, between the two renames that replace it. */
  aside: string;
  /** Puts the old site back where the new one did not take its place, and leaves nothing behind. */
  close: () => void;
}

/**
 * Opens the work room of a folder. What a build that was killed left in it is put right first.
 * @throws OptionError while another build works on the same folder.
 */
export function openRoom(out: string): WorkRoom {
  const room = `${out}.dateline`;
  const fresh = join(room, 'new');
  const aside = join(room, 'old');
  const gone = join(room, 'gone');
  mkdirSync(room, { recursive: true });
  const unlock = locked(room, out);
  const tidy = () => {
    // A site that is being removed has another name, so that no part of one is ever put back.
    if (existsSync(aside)) renameSync(aside, existsSync(out) ? emptied(gone) : out);
    emptied(fresh);
    emptied(gone);
  };
  const close = () => {
    try {
      tidy();
      unlock();
      rmdirSync(room);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      console.warn(`${room} is left over; remove it. ${systemTrouble(error)}`);
    }
  };
  tidy();
  return { fresh, aside, close };
}

/** Holds the room; one that cannot be held is not left there empty. */
function locked(room: string, out: string): () => void {
  try {
    return lock(join(room, 'lock'), `writes ${out}`);
  } catch (error) {
    if (readdirSync(room).length === 0) rmdirSync(room);
    throw error;
  }
}

function emptied(place: string): string {
  rmSync(place, { recursive: true, force: true });
  return place;
}
