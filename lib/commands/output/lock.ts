import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { OptionError } from '@/lib/commands/options';
import { isSystemError } from '@/lib/commands/process/system-error';

/**
 * Lets one build at a time pass: the file at `path` holds its process number. The lock of a build
 * that was killed is taken over.
 * @param work what the build has to itself, for the error: "writes out".
 * @returns gives the lock back.
 * @throws OptionError while another build holds it.
 */
export function lock(path: string, work: string): () => void {
  try {
    take(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
    const holder = readFileSync(path, 'utf8');
    if (!isLeft(holder)) {
      throw new OptionError(
        `Another build (process ${holder}) ${work}; wait for its end. If there is none, remove ${path}.`,
      );
    }
    takeAway(path, holder);
    return lock(path, work);
  }
  return () => rmSync(path, { force: true });
}

/**
 * The lock is there with its number or not at all: where the disk is full, or the build is killed
 * meanwhile, none is left that no build could take over.
 */
function take(path: string): void {
  const own = `${path}.${process.pid}.own`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, path);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes a lock that was left, unless another build has taken it over meanwhile. */
function takeAway(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  if (readFileSync(aside, 'utf8') === holder) rmSync(aside);
  else renameSync(aside, path);
}

/** Whether a holder has ended. One with our own number had it before us, after a restart. */
function isLeft(holder: string): boolean {
  if (holder.trim() === '') return true;
  const number = Number(holder);
  if (!Number.isInteger(number) || number <= 0) return false;
  if (number === process.pid) return true;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return isSystemError(error) && error.code === 'ESRCH';
  }
}
