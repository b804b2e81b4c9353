import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSystemError } from '@/lib/commands/process/system-error';

/** Moves a folder in the place of another; false where they lie on different disks. */
export function moved(from: string, to: string): boolean {
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

/** Whether one can be moved in the place of the other. */
export const lieOnOneDisk = (one: string, other: string): boolean =>
  statSync(one).dev === statSync(other).dev;
