import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isSystemError } from '@/lib/commands/process/system-error';
import { DeskError } from '@/lib/desk/desk-error';

/**
 * Writes a file whole or not at all: under a name that no reader looks at, then by one step.
 * @param isNew true where a file of that name must not be replaced; then a DeskError is
 * thrown.
 */
export function writeWhole(file: string, text: string, isNew: boolean): void {
  const draft = file.replace(/[^/\\]+$/, `.${process.pid}-$&`);
  try {
    writeFileSync(draft, text, { flush: true, flag: 'wx' });
    if (isNew) linkSync(draft, file);
    else renameSync(draft, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (isNew && error.code === 'EEXIST')
      throw new DeskError(`${file} exists; name another slug with --slug.`);
    // The name that an editor knows.
    error.path = file;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
